import { describe, expect, test } from 'vitest';
import { evaluate, explain, goal } from '../../src/measures/index.js';
import { type PipelineDefinition } from '../../src/model/index.js';
import { SALES, smallStore, times, walk, type Row } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };
const won = (amount: number | null): Row => ({ stage: 'won', amount, closed: '2026-05-01' });

const FOUR_STAGES: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        ...['talk', 'need', 'offer', 'terms'].map((id) => ({ id, name: id, kind: 'open' as const })),
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
      ],
    },
  ],
};

describe('the golden example of section 8, working back from a goal', () => {
  const args = { window: QUARTER, targetMinor: 10_000_000, conversions: [0.5, 0.5, 0.4, 0.25] };

  test('100,000 at 20,000 a win takes 5 wins; conversions of 50, 50, 40 and 25 % ask for 20, 50, 100 and 200 from the back', () => {
    const rows = [won(20_000), ...times(30, { stage: 'offer' }), ...times(7, { stage: 'talk' })];
    const result = smallStore(rows, { pipeline: FOUR_STAGES }).select(goal, args);
    expect(result.meanWonMinor).toBe(2_000_000);
    expect(result.wins).toBe(5);
    expect(result.stages.map(({ needed }) => needed).toReversed()).toEqual([20, 50, 100, 200]);
    expect(result.stages.map(({ standing }) => standing)).toEqual([37, 30, 30, 0]);
    expect(result.stages.map(({ gap }) => gap)).toEqual([-163, -70, -20, -20]);
    expect(result.by).toBe('conversions');
  });

  test('ceilings are of whole numbers: 3 wins at 0.3 take 10 deals, and a third of 7 takes 21', () => {
    const store = smallStore([won(100)]);
    const needed = (targetMinor: number, conversions: readonly (number | [number, number])[]) =>
      store.select(goal, { window: QUARTER, targetMinor, conversions }).stages.map((each) => each.needed);
    expect(needed(30_000, [1, 1, 0.3])).toEqual([10, 10, 10]);
    expect(needed(70_000, [1, 1, [1, 3]])).toEqual([21, 21, 21]);
    expect(needed(70_001, [0.5, 1, 0.1])).toEqual([160, 80, 80]);
    expect(needed(10_000, [0.5, 0, 0.1])).toEqual([null, null, 10]);
  });

  test('a conversion that is no share, or too few of them, is refused', () => {
    const ask = (conversions: readonly unknown[]) => () =>
      smallStore([won(1)]).select(goal, { window: QUARTER, conversions: conversions as number[] });
    for (const wrong of [1.5, -0.1, NaN, '0.5', [1, 0], [2, 1], [0.5, 1], null]) {
      expect(ask([1, 1, wrong])).toThrow(/is no share/);
    }
    expect(ask([0.5])).toThrow(/a share for each of the 3 open stages/);
  });
});

describe('working back with win rates', () => {
  const history = [
    ...walk('d1', ['2026-01-01', 'lead'], ['2026-02-01', 'offer'], ['2026-05-01', 'won']),
    ...walk('d2', ['2026-01-01', 'lead'], ['2026-02-01', 'offer'], ['2026-05-01', 'lost']),
    ...walk('d3', ['2026-01-01', 'lead'], ['2026-05-01', 'lost']),
  ];
  const lost: Row = { stage: 'lost', amount: 1, closed: '2026-05-01' };
  const store = smallStore([won(100), lost, lost, { stage: 'contract' }], { history });

  test('each stage needs the wins ÷ the win rate from it', () => {
    const { wins, stages, by } = store.select(goal, { window: QUARTER, targetMinor: 70_000 });
    expect([by, wins]).toEqual(['win-rate', 7]);
    expect(stages.map(({ rate }) => [rate?.numerator, rate?.denominator])).toEqual([
      [1, 3],
      [1, 2],
      [1, 1],
    ]);
    expect(stages.map(({ needed }) => needed)).toEqual([21, 14, 7]);
    expect(stages.map(({ gap }) => gap)).toEqual([-20, -13, -6]);
  });

  test('what remains of a target takes fewer wins, and none once it is met', () => {
    const remaining = (targetMinor: number) =>
      store.select(goal, { window: QUARTER, targetMinor, against: 'remaining' });
    expect(remaining(70_000).wins).toBe(6);
    const met = remaining(10_000);
    expect([met.state, met.goalMinor, met.wins, met.stages[0]?.needed]).toEqual(['met', 0, 0, 0]);
  });

  test('without a target, a win or a known amount nothing is needed, because it is not known', () => {
    expect(store.select(goal, { window: QUARTER })).toMatchObject({ state: 'no-target', wins: null });
    const unknown = smallStore([won(null)], { history }).select(goal, { window: QUARTER, targetMinor: 1 });
    expect([unknown.wins, unknown.meanWonMinor, unknown.leftOut[0]?.reason]).toEqual([
      null,
      null,
      'no-amount',
    ]);
    const none = smallStore([lost], { history }).select(goal, { window: QUARTER, targetMinor: 100 });
    expect(none.stages.map(({ needed }) => needed)).toEqual([null, null, null]);
    const free = smallStore([won(0)]).select(goal, { window: QUARTER, targetMinor: 100 });
    expect([free.meanWonMinor, free.wins]).toEqual([0, null]);
  });

  test('the explanation takes the ceiling on whole numbers too', () => {
    const result = store.select(goal, { window: QUARTER, targetMinor: 70_000 });
    const needed = explain(result).filter(({ figure }) => figure === 'goal-needed');
    expect(needed.map(({ expression }) => evaluate(expression))).toEqual([21, 14, 7]);
  });
});

describe('through several tracks', () => {
  const pipeline: PipelineDefinition = {
    currency: 'EUR',
    tracks: [
      {
        id: 'leads',
        name: 'Leads',
        stages: [
          { id: 'new', name: 'New', kind: 'open' },
          { id: 'gone', name: 'Gone', kind: 'lost' },
        ],
      },
      SALES.tracks[0]!,
    ],
  };

  test('the first stage of a track says how many must move on from the track before', () => {
    const history = [
      ...walk('d1', ['2026-01-01', 'new'], ['2026-02-01', 'lead'], ['2026-05-01', 'won']),
      ...walk('d2', ['2026-01-01', 'new'], ['2026-02-01', 'lead'], ['2026-05-01', 'lost']),
      ...walk('d3', ['2026-01-01', 'new'], ['2026-02-01', 'gone']),
    ];
    const rows = [
      won(100),
      { stage: 'lost', amount: 1, closed: '2026-05-01' },
      { stage: 'gone', closed: '2026-02-01' },
      { stage: 'new' },
      { stage: 'offer' },
    ];
    const store = smallStore(rows, { history, pipeline });
    const { stages } = store.select(goal, { window: QUARTER, targetMinor: 50_000 });
    expect(stages.map(({ stageId, needed, standing }) => [stageId, needed, standing])).toEqual([
      ['new', 15, 2],
      ['lead', 10, 1],
      ['offer', 5, 1],
      ['contract', 5, 0],
    ]);
    const told = (conversions: number[]) =>
      store.select(goal, { window: QUARTER, targetMinor: 50_000, conversions }).stages;
    expect(told([0.5, 1, 1]).map(({ needed }) => needed)).toEqual([null, 10, 5, 5]);
    expect(told([0.1, 0.5, 1, 1]).map(({ needed }) => needed)).toEqual([100, 10, 5, 5]);
    expect(store.select(goal, { window: QUARTER, trackId: 'leads' }).stages).toHaveLength(1);
    expect(() => store.select(goal, { window: QUARTER, trackId: 'none' })).toThrow(/no track "none"/);
  });
});
