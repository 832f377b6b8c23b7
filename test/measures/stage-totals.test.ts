import { describe, expect, test } from 'vitest';
import { explain, stageTotals, winRateFrom } from '../../src/measures/index.js';
import { SALES, smallStore } from './small-pipeline.js';

const [track] = SALES.tracks;
const WITH_PROBABILITY = {
  ...SALES,
  tracks: [
    {
      ...track!,
      stages: track!.stages.map((stage) =>
        stage.id === 'lead' ? { ...stage, probabilityBasisPoints: 2500, expectedDays: 10 } : stage,
      ),
    },
  ],
};

const ROWS = [
  { stage: 'lead', amount: 1000, stageEntered: '2026-06-20' },
  { stage: 'lead', amount: 200, stageEntered: '2026-06-19', probability: 0.5 },
  { stage: 'lead', amount: null, stageEntered: '2026-06-01' },
  { stage: 'won', amount: 50, closed: '2026-06-01' },
];

const head = (id: string, rows = ROWS) => {
  const store = smallStore(rows, { pipeline: WITH_PROBABILITY });
  return store.select(stageTotals, {}).stages.find(({ stageId }) => stageId === id)!;
};

describe('what stands in a stage', () => {
  test('is counted and summed, and weighted by its own probability, else the stage’s', () => {
    expect(head('lead')).toMatchObject({
      deals: { count: 3, valuedCount: 2, valueMinor: 120_000 },
      weighted: { valueMinor: 35_000, ownMinor: 10_000, otherMinor: 100_000, basisPoints: 2500, count: 2 },
    });
  });

  test('has in its explanation what was left out of it, and nothing of another stage', () => {
    const result = smallStore(ROWS, { pipeline: WITH_PROBABILITY }).select(stageTotals, {});
    const leftOut = (stageId: string, figure: string) =>
      explain(result).find((each) => each.subjectId === stageId && each.figure === figure)?.leftOut;
    expect(leftOut('lead', 'stage-value')).toMatchObject([{ reason: 'no-amount', count: 1 }]);
    expect(leftOut('lead', 'stage-deals')).toEqual([]);
    expect(leftOut('won', 'stage-value')).toEqual([]);
  });

  test('is overdue from the day after its expected days, and not on the last of them', () => {
    expect(head('lead')).toMatchObject({ overdueCount: 2, expectedDays: 10 });
  });

  test('has neither weight nor overdue deals where it is not open', () => {
    expect(head('won')).toMatchObject({ deals: { count: 1 }, weighted: null, overdueCount: null });
  });

  test('has a weight of the win rate from it where nobody set a probability', () => {
    const store = smallStore(
      [
        { id: 'open', stage: 'offer', amount: 1000 },
        { id: 'good', stage: 'won', closed: '2026-05-02' },
        { id: 'bad', stage: 'lost', closed: '2026-05-02' },
        { id: 'worse', stage: 'lost', closed: '2026-05-02' },
      ],
      {
        history: ['good', 'bad', 'worse'].map((dealId) => ({ dealId, at: '2026-05-01', stage: 'offer' })),
      },
    );
    const result = store.select(stageTotals, {});
    const offer = result.stages.find(({ stageId }) => stageId === 'offer')!;
    expect(offer.weighted).toMatchObject({ source: 'win-rate', basisPoints: 3333, valueMinor: 33_330 });
    const told = explain(result).find(
      ({ figure, subjectId }) => figure === 'stage-weighted' && subjectId === 'offer',
    );
    expect(told).toMatchObject({ value: 33_330, notes: ['probability-from-win-rate'] });
  });

  test('has an unknown weight, and not 0, where no probability is known', () => {
    const store = smallStore([{ stage: 'offer', amount: 1000 }]);
    const offer = store.select(stageTotals, {}).stages.find(({ stageId }) => stageId === 'offer')!;
    expect(offer.weighted).toMatchObject({ source: 'none', basisPoints: null, valueMinor: null });
  });
});

describe('the win rate from a stage', () => {
  const history = [
    { dealId: 'far', at: '2026-05-01', stage: 'contract' },
    { dealId: 'near', at: '2026-05-01', stage: 'lead' },
  ];
  const store = smallStore(
    [
      { id: 'far', stage: 'won', amount: 10, closed: '2026-05-09' },
      { id: 'near', stage: 'lost', amount: 20, closed: '2026-05-09' },
      { id: 'who-knows', stage: 'lost', amount: 40, closed: '2026-05-09' },
    ],
    { history },
  );

  test('counts only deals that reached it, and reports those of which nobody knows', () => {
    expect(store.select(winRateFrom, { from: 'offer' })).toMatchObject({
      from: { stageId: 'offer', stageName: 'Offer' },
      unit: { numerator: 1, denominator: 1 },
      leftOut: [{ reason: 'unknown-path', count: 1, valueMinor: 4000 }],
    });
    expect(store.select(winRateFrom, { from: 'lead' }).unit).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test('in a window reports ended deals that have neither a closing date nor a known path', () => {
    const undated = smallStore([
      { stage: 'won', amount: 10 },
      { stage: 'lost', amount: 20 },
      { stage: 'out', amount: 40 },
    ]);
    const window = { start: '2026-01-01', end: '2027-01-01' };
    const leftOut = (disqualified: 'exclude' | 'as-lost') =>
      undated.select(winRateFrom, { from: 'lead', window, disqualified }).leftOut;
    expect(leftOut('exclude')).toEqual([
      { reason: 'no-closed-date', count: 2, valueMinor: 3000, outOf: 'all' },
    ]);
    expect(leftOut('as-lost')).toEqual([
      { reason: 'no-closed-date', count: 3, valueMinor: 7000, outOf: 'all' },
    ]);
  });

  test('of a stage that is not open, or not there, is a mistake', () => {
    expect(() => store.select(winRateFrom, { from: 'won' })).toThrow(/no open stage "won"/);
  });
});
