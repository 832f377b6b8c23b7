import { describe, expect, test } from 'vitest';
import { funnel, type FunnelArgs, type FunnelResult } from '../../src/measures/index.js';
import { smallStore, times, walk, type Row } from './small-pipeline.js';

const counts = ({ steps }: FunnelResult): number[] => steps.map((step) => step.count);

const AT = { created: '2026-01-01' };

/** A deal that skipped a stage, one that went back, one won in order, one lost, one disqualified and one on hold. */
const ROWS: Row[] = [
  { id: 'skipped', stage: 'contract', amount: 100, ...AT },
  { id: 'back', stage: 'lead', amount: 200, ...AT },
  { id: 'won', stage: 'won', amount: 400, closed: '2026-02-20', ...AT },
  { id: 'lost', stage: 'lost', amount: 800, closed: '2026-02-20', ...AT },
  { id: 'out', stage: 'out', amount: 1600, closed: '2026-02-20', ...AT },
  { id: 'held', stage: 'hold', amount: 3200, ...AT },
];
const HISTORY = [
  ...walk('skipped', ['2026-01-01', 'lead'], ['2026-02-01', 'contract']),
  ...walk('back', ['2026-01-01', 'lead'], ['2026-02-01', 'offer'], ['2026-02-10', 'lead']),
  ...walk(
    'won',
    ['2026-01-01', 'lead'],
    ['2026-02-01', 'offer'],
    ['2026-02-10', 'contract'],
    ['2026-02-20', 'won'],
  ),
  ...walk('lost', ['2026-01-01', 'lead'], ['2026-02-01', 'offer'], ['2026-02-20', 'lost']),
  ...walk('out', ['2026-01-01', 'lead'], ['2026-02-20', 'out']),
  ...walk('held', ['2026-01-01', 'lead'], ['2026-02-01', 'offer'], ['2026-02-10', 'hold']),
];
const funnelOf = (args: FunnelArgs = {}): FunnelResult =>
  smallStore(ROWS, { history: HISTORY }).select(funnel, args);

describe('the three bases', () => {
  test('reached: at or after the stage, once, and never less for having gone back', () => {
    expect(counts(funnelOf())).toEqual([6, 5, 2, 1]);
    expect(funnelOf().steps.map((step) => step.valueMinor / 100)).toEqual([6300, 4700, 500, 400]);
  });

  test('entered: has a visit there', () => {
    expect(counts(funnelOf({ basis: 'entered' }))).toEqual([6, 4, 2, 1]);
  });

  test('strict: has a visit to every stage up to it, in order, and won that way', () => {
    expect(counts(funnelOf({ basis: 'strict' }))).toEqual([6, 4, 1, 1]);
    const skipped = { id: 'skipped and won', stage: 'won', closed: '2026-03-01', ...AT };
    const history = walk(
      skipped.id,
      ['2026-01-01', 'lead'],
      ['2026-02-01', 'contract'],
      ['2026-03-01', 'won'],
    );
    const { steps } = smallStore([skipped], { history }).select(funnel, { basis: 'strict' });
    expect(steps.map((step) => step.count)).toEqual([1, 0, 0, 0]);
  });

  test('strict allows other stages between: back to the second after the third makes it whole', () => {
    const row = { id: 'd', stage: 'contract', ...AT };
    const days = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'];
    const log = (...stages: string[]) =>
      walk('d', ...stages.map((stage, index) => [days[index]!, stage] as const));
    const strict = (...stages: string[]): number[] =>
      counts(smallStore([row], { history: log(...stages) }).select(funnel, { basis: 'strict' }));
    expect(strict('lead', 'contract', 'offer', 'contract')).toEqual([1, 1, 1, 0]);
    expect(strict('offer', 'lead', 'contract')).toEqual([1, 0, 0, 0]);
  });

  test('only reached has drop-off and win rates', () => {
    const [first] = funnelOf({ basis: 'entered' }).steps;
    expect([first?.dropOff, first?.winRateUnit, first?.winRateInterval]).toEqual([null, null, null]);
    const last = funnelOf().steps.at(-1);
    expect([last?.dropOff, last?.toNextUnit, last?.stageId]).toEqual([null, null, null]);
  });
});

describe('standing', () => {
  test('counts the open deals where they stand today, with their share of all that stand', () => {
    const { steps, standing } = funnelOf({ basis: 'standing' });
    expect(steps.map(({ stageId, count }) => [stageId, count])).toEqual([
      ['lead', 1],
      ['offer', 0],
      ['contract', 1],
    ]);
    expect(steps.map(({ valueMinor }) => valueMinor)).toEqual([20_000, 0, 10_000]);
    expect(standing).toEqual({ count: 2, valuedCount: 2, valueMinor: 30_000 });
    expect(steps.map((step) => step.ofAllUnit?.value)).toEqual([0.5, 0, 0.5]);
    expect(steps[2]?.ofAllValue?.value).toBe(1 / 3);
  });

  test('is no funnel of reach: no first stage, no step, no drop-off, no win, and no path that it would need', () => {
    const { steps, unknownPath } = funnelOf({ basis: 'standing' });
    for (const { ofFirstUnit, toNextUnit, dropOff, winRateUnit } of steps) {
      expect([ofFirstUnit, toNextUnit, dropOff, winRateUnit]).toEqual([null, null, null, null]);
    }
    expect(unknownPath.lost.count).toBe(0);
  });

  test('tells what no stage has: deals of an unmapped stage, amounts that are not known or negative', () => {
    const rows: Row[] = [
      { stage: 'lead', amount: null },
      { stage: 'lead', amount: -5 },
      { stage: 'elsewhere', amount: 7 },
    ];
    const { steps, leftOut } = smallStore(rows).select(funnel, { basis: 'standing' });
    expect(steps[0]).toMatchObject({ count: 2, valuedCount: 0, valueMinor: 0, ofAllValue: { value: null } });
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['unmapped-stage', 1],
      ['no-amount', 1],
      ['negative-amount', 1],
    ]);
  });
});

describe('drop-off', () => {
  test('of a step is lost, disqualified, held, standing and overdue, adding up', () => {
    const [lead, offer, contract] = funnelOf().steps;
    expect(lead?.dropOff).toMatchObject({ count: 1, valueMinor: 160_000, disqualified: { count: 1 } });
    expect(offer?.dropOff).toMatchObject({
      count: 3,
      valueMinor: 420_000,
      lost: { count: 1, valueMinor: 80_000 },
      held: { count: 1, valueMinor: 320_000 },
      standing: { count: 0, valueMinor: 0 },
      overdue: { count: 1, valueMinor: 20_000 },
    });
    expect(contract?.dropOff).toMatchObject({ count: 1, overdue: { count: 1 } });
  });

  test('counts a deal as overdue once it stands longer than expected, and not on the day itself', () => {
    const history = [
      ...walk('done', ['2026-01-01', 'lead'], ['2026-01-11', 'offer']),
      ...walk('d', ['2026-06-10', 'lead']),
    ];
    const rows = [
      { id: 'done', stage: 'offer', ...AT },
      { id: 'd', stage: 'lead', ...AT },
    ];
    const standing = (asOf: string): unknown => {
      const { dropOff } = smallStore(rows, { history, asOf }).select(funnel, {}).steps[0]!;
      return [dropOff?.standing.count, dropOff?.overdue.count];
    };
    expect(standing('2026-06-30')).toEqual([1, 0]);
    expect(standing('2026-07-01')).toEqual([0, 1]);
  });

  test('does not count days on hold, nor a deal of which nobody knows since when it stands', () => {
    const done = walk('done', ['2026-01-01', 'lead'], ['2026-01-11', 'offer']);
    const history = [
      ...done,
      ...walk('d', ['2026-06-01', 'lead'], ['2026-06-05', 'hold'], ['2026-06-20', 'lead']),
    ];
    const rows = [
      { id: 'done', stage: 'offer' },
      { id: 'd', stage: 'lead' },
      { id: 'unknown', stage: 'lead' },
    ];
    const { dropOff } = smallStore(rows, { history }).select(funnel, {}).steps[0]!;
    expect([dropOff?.standing.count, dropOff?.overdue.count]).toEqual([2, 0]);
  });

  test('keeps a deal whose stage nobody knows where its log last saw it', () => {
    const history = walk('d', ['2026-06-01', 'lead'], ['2026-06-05', 'offer']);
    const { steps } = smallStore([{ id: 'd', stage: 'Elsewhere' }], { history }).select(funnel, {});
    expect(steps.map((step) => step.count)).toEqual([1, 1, 0, 0]);
    expect(steps[1]?.dropOff?.standing.count).toBe(1);
  });
});

describe('win rate from a stage', () => {
  test('is the won share of those that reached it and closed, disqualified ones apart', () => {
    const { steps } = funnelOf();
    expect(steps.slice(0, 3).map((step) => step.winRateUnit)).toEqual([
      { value: 0.5, numerator: 1, denominator: 2 },
      { value: 0.5, numerator: 1, denominator: 2 },
      { value: 1, numerator: 1, denominator: 1 },
    ]);
    expect(steps[0]?.winRateValue?.value).toBe(400 / 1200);
    expect(steps[0]?.winRateInterval?.low).toBeCloseTo(0.094_531, 6);
  });
});

describe('closed deals without stage history', () => {
  const rows = [
    ...times(3, { stage: 'won', amount: 100, closed: '2026-05-01' }),
    ...times(5, { stage: 'lost', amount: 10, closed: '2026-05-01' }),
    { stage: 'out', amount: 1, closed: '2026-05-01' },
    { stage: 'offer', amount: 1000 },
  ];

  test('are left out, won and lost alike, and told by how they ended', () => {
    const result = smallStore(rows).select(funnel, {});
    expect(counts(result)).toEqual([1, 1, 0, 0]);
    expect(result.unknownPath.won).toMatchObject({ count: 3, valueMinor: 30_000 });
    expect(result.unknownPath.lost).toMatchObject({ count: 5, valueMinor: 5000 });
    expect(result.unknownPath.disqualified.count).toBe(1);
    expect(result.leftOut).toEqual([{ reason: 'unknown-path', count: 9, valueMinor: 35_100, outOf: 'all' }]);
    expect(result.steps[0]?.winRateUnit?.value).toBeNull();
  });

  test('count from the first stage where asked: the lost only there, the won all the way', () => {
    const store = smallStore(rows);
    const result = store.select(funnel, { unknownPath: 'first-stage' });
    expect(counts(result)).toEqual([10, 4, 3, 3]);
    expect(result.steps[0]?.winRateUnit).toEqual({ value: 0.375, numerator: 3, denominator: 8 });
    expect(result.leftOut).toEqual([]);
    const entered = store.select(funnel, { unknownPath: 'first-stage', basis: 'entered' });
    expect(counts(entered)).toEqual([9, 1, 0, 3]);
    const strict = store.select(funnel, { unknownPath: 'first-stage', basis: 'strict' });
    expect(counts(strict)).toEqual([9, 0, 0, 0]);
  });
});

test('a closed deal made by a host without visits has no known path, whatever it says of itself', () => {
  const store = smallStore([{ stage: 'won', closed: '2026-05-01', amount: 100 }]);
  store.apply({ type: 'create', deal: { ...store.deal('d1')!, id: 'made', pathKnown: true } });
  const result = store.select(funnel, {});
  expect([counts(result), result.unknownPath.won.count]).toEqual([[0, 0, 0, 0], 2]);
});

test('amounts not known or below 0 are counted as deals, not as value, and reported', () => {
  const rows = [
    { stage: 'lead', amount: 100 },
    { stage: 'lead', amount: null },
    { stage: 'lead', amount: -30 },
  ];
  const { steps, leftOut } = smallStore(rows).select(funnel, {});
  expect(steps[0]).toMatchObject({ count: 3, valuedCount: 1, valueMinor: 10_000 });
  expect(leftOut).toEqual([
    { reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' },
    { reason: 'negative-amount', count: 1, valueMinor: -3000, outOf: 'value' },
  ]);
});

test('of no deals has steps of 0 and rates of null', () => {
  const { steps } = smallStore([]).select(funnel, {});
  expect(counts({ steps } as FunnelResult)).toEqual([0, 0, 0, 0]);
  expect(steps.map((step) => step.ofFirstUnit?.value)).toEqual([null, null, null, null]);
});
