import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/measures/index.js';
import { SALES, smallStore, times, type Row } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };
const open = (amount: number | null, probability?: number, more: Partial<Row> = {}): Row => ({
  stage: 'offer',
  amount,
  expectedClose: '2026-06-30',
  ...(probability === undefined ? {} : { probability }),
  ...more,
});
const won = (amount: number | null): Row => ({ stage: 'won', amount, closed: '2026-05-01' });

describe('the golden example of section 10, forecast', () => {
  test('ten deals at 10 %: one win is expected, and none comes with 0.34867844', () => {
    const { wins } = smallStore(times(10, open(100, 0.1))).select(forecast, { window: QUARTER });
    expect(wins?.expected).toBe(1);
    expect(wins?.first).toBe(0);
    expect(wins?.chances[0]).toBeCloseTo(0.34867844, 8);
    expect(wins?.chances).toHaveLength(11);
    expect([wins?.p10, wins?.p50, wins?.p90]).toEqual([0, 1, 2]);
  });
});

describe('the weighted value', () => {
  test('takes the own probability, else the stage’s, else the win rate from there, and tells which', () => {
    const stages = SALES.tracks[0]!.stages.map((stage) =>
      stage.id === 'contract' ? { ...stage, probabilityBasisPoints: 7_500 } : stage,
    );
    const pipeline = { ...SALES, tracks: [{ ...SALES.tracks[0]!, stages }] };
    const history = ['d1', 'd2', 'd3', 'd4'].map((dealId) => ({ dealId, at: '2026-01-01', stage: 'offer' }));
    const rows = [
      won(50),
      ...times(3, { stage: 'lost', amount: 1, closed: '2026-05-01' }),
      open(100, 0.3),
      open(1000, undefined, { stage: 'contract' }),
      open(10_000),
    ];
    const result = smallStore(rows, { pipeline, history }).select(forecast, { window: QUARTER });
    expect(result.weighted).toEqual({
      valueMinor: 3_000 + 75_000 + 250_000,
      own: { count: 1, valueMinor: 3_000 },
      stage: { count: 1, valueMinor: 75_000 },
      winRate: { count: 1, valueMinor: 250_000 },
    });
    expect(result.value?.expectedMinor).toBe(5_000 + 328_000);
    expect(result.wins?.expected).toBe(1 + 0.3 + 0.75 + 0.25);
  });

  test('is exact in whole basis points', () => {
    const { weighted } = smallStore(times(3, open(0.01, 0.3333))).select(forecast, { window: QUARTER });
    expect(weighted.valueMinor).toBe(0.9999);
  });
});

describe('the value of a period', () => {
  const rows = [won(30), open(10, 0.5), open(20, 0.5)];

  test('is told apart value by value: 30, 40, 50 and 60, each one time in four', () => {
    const store = smallStore(rows);
    const chance = (targetMinor: number) =>
      store.select(forecast, { window: QUARTER, targetMinor }).value?.atLeastTarget;
    expect([3_000, 3_001, 4_000, 5_000, 5_001, 6_000, 6_001].map(chance)).toEqual([
      1, 0.75, 0.75, 0.5, 0.25, 0.25, 0,
    ]);
    const { value, state } = store.select(forecast, { window: QUARTER, targetMinor: 5_000 });
    expect(value).toMatchObject({ method: 'exact', states: 4, trials: null, standardError: null });
    expect([value?.p10Minor, value?.p50Minor, value?.p90Minor]).toEqual([3_000, 4_000, 6_000]);
    expect(state).toBe('open');
    expect(store.select(forecast, { window: QUARTER }).value?.atLeastTarget).toBeNull();
  });

  test('takes away what a deal of negative amount takes away', () => {
    const store = smallStore([won(30), open(-10, 0.5)]);
    const { value } = store.select(forecast, { window: QUARTER, targetMinor: 3_000 });
    expect(value).toMatchObject({
      p10Minor: 2_000,
      p90Minor: 3_000,
      atLeastTarget: 0.5,
      expectedMinor: 2_500,
    });
  });

  test('is simulated where values are too many, with its standard error, the same for the same seed', () => {
    const many = Array.from({ length: 60 }, (_, index) => open(10_007 + 37.31 * index ** 2, 0.4));
    const store = smallStore(many);
    const args = { window: QUARTER, targetMinor: 100_000_000 };
    const { value } = store.select(forecast, args);
    expect(value).toMatchObject({ method: 'simulated', states: null, trials: 10_000 });
    expect(value?.standardError).toBeGreaterThan(0);
    const off = Math.abs(value!.meanMinor! - value!.expectedMinor);
    expect(off).toBeLessThan(4 * value!.meanErrorMinor!);
    expect(smallStore(many.toReversed()).select(forecast, args).value).toEqual(value);
    expect(store.select(forecast, { ...args, seed: 2 }).value?.meanMinor).not.toBe(value?.meanMinor);
    for (const wrong of [{ trials: 1 }, { trials: NaN }, { seed: 0.5 }]) {
      expect(() => store.select(forecast, { ...args, ...wrong })).toThrow(/simulation/);
    }
  });
});

describe('forecast categories', () => {
  const of = (forecastCategory: string | undefined, amount: number): Row & { forecastCategory?: string } => ({
    ...open(amount, 0.5),
    ...(forecastCategory === undefined ? {} : { forecastCategory }),
  });
  const rows = [
    won(1),
    of('commit', 10),
    of('best-case', 100),
    of('pipeline', 1000),
    of('omitted', 10_000),
    of(undefined, 4),
  ];

  test('are told one by one, and with all that are surer', () => {
    const {
      categories,
      open: counted,
      leftOut,
      value,
    } = smallStore(rows).select(forecast, { window: QUARTER });
    expect(
      categories.map(({ id, single, cumulative }) => [
        id,
        single.deals.valueMinor / 100,
        single.weightedMinor! / 100,
        cumulative && cumulative.deals.valueMinor / 100,
        cumulative && cumulative.weightedMinor! / 100,
      ]),
    ).toEqual([
      ['pipeline', 1000, 500, 1111, 556],
      ['best-case', 100, 50, 111, 56],
      ['commit', 10, 5, 11, 6],
      ['closed', 1, 1, 1, 1],
      ['omitted', 10_000, 5_000, null, null],
      [null, 4, 2, null, null],
    ]);
    expect(counted.valueMinor).toBe(111_400);
    expect(value?.expectedMinor).toBe(55_800);
    expect(leftOut).toEqual([{ reason: 'omitted', count: 1, valueMinor: 1_000_000, outOf: 'all' }]);
  });

  test('come from the stage where a deal has none, and an open deal is in no closed one', () => {
    const stages = SALES.tracks[0]!.stages.map((stage) =>
      stage.id === 'offer' ? { ...stage, forecastCategory: 'best-case' } : stage,
    );
    const pipeline = { ...SALES, tracks: [{ ...SALES.tracks[0]!, stages }] };
    const { categories } = smallStore([of(undefined, 5), of('closed', 7)], { pipeline }).select(forecast, {
      window: QUARTER,
    });
    expect(categories.map(({ single }) => single.deals.valueMinor)).toEqual([0, 500, 0, 0, 0, 700]);
  });
});

describe('what is not known of a forecast', () => {
  const ask = (rows: readonly Row[]) =>
    smallStore(rows).select(forecast, { window: QUARTER, targetMinor: 100 });

  test('is said: no expected close, no probability, no amount', () => {
    expect(ask([{ stage: 'offer', amount: 1, probability: 1 }])).toMatchObject({
      unknownBecause: 'no-expected-close',
      wins: null,
      value: null,
    });
    expect(ask([open(1)])).toMatchObject({
      unknownBecause: 'no-probability',
      wins: null,
      weighted: { valueMinor: null },
      leftOut: [{ reason: 'no-probability', count: 1 }],
    });
    const unvalued = ask([open(null, 0.5)]);
    expect(unvalued).toMatchObject({ unknownBecause: 'no-amount', value: null, wins: { expected: 0.5 } });
    expect(ask([won(null)])).toMatchObject({ unknownBecause: 'no-amount', wins: { expected: 1 } });
  });

  test('is nothing where nothing is open: what is won is won', () => {
    const { value, wins, unknownBecause } = ask([won(2)]);
    expect(unknownBecause).toBeNull();
    expect(value).toMatchObject({ expectedMinor: 200, p10Minor: 200, p90Minor: 200, atLeastTarget: 1 });
    expect(wins).toMatchObject({ first: 1, chances: [1] });
  });

  test('leaves out what is expected before or after, and tells', () => {
    const rows = [
      open(1, 1),
      open(2, 1, { expectedClose: '2026-03-31' }),
      open(4, 1, { expectedClose: '2026-07-01' }),
    ];
    const { leftOut, value } = ask(rows);
    expect(value?.expectedMinor).toBe(100);
    expect(leftOut.map(({ reason, valueMinor }) => [reason, valueMinor])).toEqual([
      ['expected-before-period', 200],
      ['expected-after-period', 400],
    ]);
  });
});
