import { describe, expect, test } from 'vitest';
import { dealMix, type DealMixResult } from '../../src/measures/index.js';
import { PipelineError } from '../../src/model/index.js';
import { smallStore, times, type Row } from './small-pipeline.js';

const open = (amount: number | null, more: Partial<Row> = {}): Row => ({ stage: 'offer', amount, ...more });
const SECOND_QUARTER = { start: '2026-04-01', end: '2026-07-01' };

const ids = (result: DealMixResult): string[] => result.classes.map(({ id }) => id);
const counts = (result: DealMixResult): number[] => result.classes.map((each) => each.open.count);

describe('concentration', () => {
  test('of 100, 100 and eight of 10: the top fifth hold 200 of 280, Gini 18/35, HHI 13/49', () => {
    const store = smallStore([open(100), open(100), ...times(8, open(10))]);
    const { topShare, topCount, gini, hhi, largestMinor } = store.select(dealMix, {}).concentration;
    expect([topCount, topShare.numerator, topShare.denominator]).toEqual([2, 20_000, 28_000]);
    expect(gini.value).toBeCloseTo(18 / 35, 15);
    expect(gini.numerator * 35).toBe(gini.denominator * 18);
    expect(hhi.value).toBeCloseTo(13 / 49, 15);
    expect(hhi.numerator * 49).toBe(hhi.denominator * 13);
    expect(largestMinor).toBe(10_000);
  });

  test('of no deal, and of deals worth nothing, is not known', () => {
    for (const rows of [[], [open(0), open(0)], [open(null)]]) {
      const { topShare, gini, hhi } = smallStore(rows).select(dealMix, {}).concentration;
      expect([topShare.value, gini.value, hhi.value]).toEqual([null, null, null]);
    }
  });

  test('stays exact where products pass 2⁵³', () => {
    const store = smallStore([...times(30, open(9_999_999_999)), open(1)]);
    const { gini, hhi, topShare } = store.select(dealMix, {}).concentration;
    expect(gini.value).toBeGreaterThan(0);
    expect(gini.value).toBeCloseTo(1 / 31, 9);
    expect(hhi.value).toBeCloseTo(1 / 30, 9);
    expect(topShare.value).toBeCloseTo(7 / 30, 9);
  });

  test('leaves out deals of unknown or negative amount, and reports them', () => {
    const result = smallStore([open(100), open(null), open(-50)]).select(dealMix, {});
    expect(result.concentration).toMatchObject({ count: 1, valueMinor: 10_000 });
    expect(result.unknown.open).toMatchObject({ count: 2, valuedCount: 1, valueMinor: -5000 });
    expect(result.leftOut).toEqual([
      { reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' },
      { reason: 'negative-amount', count: 1, valueMinor: -5000, outOf: 'value' },
    ]);
  });
});

describe('size classes', () => {
  const amounts = [500, 100, 99, 20, 19, 1, 0].map((amount) => open(amount));

  test('by share of the target: a rock is 10 % of it or more, a stone 2 %', () => {
    const result = smallStore(amounts).select(dealMix, { targetMinor: 100_000 });
    expect(ids(result)).toEqual(['rock', 'stone', 'pebble']);
    expect(counts(result)).toEqual([2, 2, 3]);
    expect(result.classes.map(({ fromMinor, belowMinor }) => [fromMinor, belowMinor])).toEqual([
      [10_000, null],
      [2000, 10_000],
      [null, 2000],
    ]);
    expect(result.fallback).toBeNull();
  });

  test('without a target: the top 10 %, the next 30 % and the rest, and the result says so', () => {
    const rows = Array.from({ length: 10 }, (_, index) => open(10 * (index + 1)));
    const result = smallStore(rows).select(dealMix, {});
    expect(result.fallback).toBe('no-target');
    expect(result.rule).toEqual({ by: 'quantile', shares: [0.1, 0.3] });
    expect(counts(result)).toEqual([1, 3, 6]);
    expect(result.resilience).toEqual({ coverage: null, withoutLargest: null, withoutTop: null });
  });

  test('by amount, from two to six', () => {
    const store = smallStore(amounts);
    const by = (...thresholdsMinor: number[]): DealMixResult =>
      store.select(dealMix, { classes: { by: 'amount', thresholdsMinor } });
    expect(ids(by(5000))).toEqual(['rock', 'pebble']);
    expect(counts(by(5000))).toEqual([3, 4]);
    const six = by(50_000, 10_000, 9900, 2000, 1900);
    expect(ids(six)).toEqual(['boulder', 'rock', 'stone', 'pebble', 'gravel', 'sand']);
    expect(counts(six)).toEqual([1, 1, 1, 1, 1, 2]);
  });

  test('by natural breaks, where amounts part by themselves', () => {
    const rows = [1, 2, 3, 40, 41, 42, 900].map((amount) => open(amount));
    const result = smallStore(rows).select(dealMix, { classes: { by: 'natural-breaks', count: 3 } });
    expect(result.classes.map(({ fromMinor }) => fromMinor)).toEqual([90_000, 4000, null]);
    expect(counts(result)).toEqual([1, 3, 3]);
  });

  test('of a share of next to nothing begin at 0, and not at −0', () => {
    const store = smallStore([open(5)]);
    const result = store.select(dealMix, {
      classes: { by: 'target-share', shares: [1e-30] },
      targetMinor: 100,
    });
    expect(result.classes.map(({ fromMinor, belowMinor }) => [fromMinor, belowMinor])).toEqual([
      [0, null],
      [null, 0],
    ]);
  });

  test('of a threshold that is none are a mistake', () => {
    const store = smallStore([open(5)]);
    const holes = JSON.parse('[null]') as number[];
    for (const thresholdsMinor of [holes, new Array<number>(1)]) {
      expect(() => store.select(dealMix, { classes: { by: 'amount', thresholdsMinor } })).toThrow(
        PipelineError,
      );
    }
  });

  test('of fewer amounts than classes are empty at the end', () => {
    const store = smallStore([open(5), open(5), open(70)]);
    const result = store.select(dealMix, { classes: { by: 'natural-breaks', count: 4 } });
    expect(counts(result)).toEqual([1, 2, 0, 0]);
  });

  test('of no known amount say so, and hold nothing', () => {
    const result = smallStore([open(null)]).select(dealMix, {});
    expect([result.fallback, counts(result), result.unknown.open.count]).toEqual([
      'no-amounts',
      [0, 0, 0],
      1,
    ]);
  });

  test('are those of all deals, whatever the filter, the group and its target', () => {
    const targets = [
      { ownerId: 'Ann', amountMinor: 10_000, period: SECOND_QUARTER },
      { amountMinor: 100_000, period: SECOND_QUARTER },
    ];
    const rows = [open(30, { owner: 'Ann' }), open(150, { owner: 'Bo' }), open(5, { owner: 'Ann' })];
    const store = smallStore(rows, { targets });
    const [ann] = store.selectGroups(dealMix, { window: SECOND_QUARTER }, { groupBy: 'owner' });
    expect(ann!.result.target.amountMinor).toBe(10_000);
    expect(ann!.result.classes.map(({ fromMinor }) => fromMinor)).toEqual([10_000, 2000, null]);
    const byQuantile = { classes: { by: 'quantile' as const, shares: [0.4] } };
    const view = { filter: { dimensions: { owner: ['Ann'] } } };
    expect(store.select(dealMix, byQuantile, view).classes[0]!.fromMinor).toBe(
      store.select(dealMix, byQuantile).classes[0]!.fromMinor,
    );
  });

  test('follow a deal that moves in the baseline', () => {
    const rows = Array.from({ length: 10 }, (_, index) => open(10 * (index + 1), { owner: `o${index}` }));
    const store = smallStore(rows);
    const view = { filter: { dimensions: { owner: ['o0'] } } };
    const query = store.query(dealMix, {}, view);
    const before = query.get().classes[0]!.fromMinor;
    store.apply({ type: 'edit', dealId: 'd10', changes: { amountMinor: 1 } });
    expect(query.get().classes[0]!.fromMinor).toBeLessThan(before!);
  });

  test.each([
    { by: 'amount', thresholdsMinor: [] },
    { by: 'amount', thresholdsMinor: [100, 200] },
    { by: 'amount', thresholdsMinor: [0.5] },
    { by: 'amount', thresholdsMinor: [6, 5, 4, 3, 2, 1] },
    { by: 'quantile', shares: [0.5, 0.5] },
    { by: 'target-share', shares: [NaN] },
    { by: 'natural-breaks', count: 7 },
    { by: 'moon', count: 7 },
  ] as const)('that are none are refused: %o', (classes) => {
    expect(() => smallStore([]).select(dealMix, { classes: classes as never })).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });
});

describe('a class', () => {
  const closed = (stage: string, amount: number, created = '2026-04-01', day = '2026-05-01'): Row => ({
    stage,
    amount,
    created,
    closed: day,
  });

  test('has the win rates and the mean cycle of its closed deals', () => {
    const store = smallStore([
      closed('won', 500),
      closed('won', 300, '2026-04-11'),
      closed('lost', 200),
      closed('lost', 5),
      closed('won', 900, '2025-01-01', '2025-05-01'),
    ]);
    const args = { targetMinor: 100_000, window: SECOND_QUARTER };
    const [rock, stone, pebble] = store.select(dealMix, args).classes;
    expect([rock!.winRateUnit.numerator, rock!.winRateUnit.denominator]).toEqual([2, 3]);
    expect([rock!.winRateValue.numerator, rock!.winRateValue.denominator]).toEqual([80_000, 100_000]);
    expect([rock!.cycleCount, rock!.meanCycleDays]).toEqual([2, 25]);
    expect([stone!.winRateUnit.value, stone!.meanCycleDays]).toEqual([null, null]);
    expect(pebble!.winRateUnit.value).toBe(0);
  });

  test('leaves out of cycles what has none, and tells', () => {
    const store = smallStore([
      { stage: 'won', amount: 100, closed: '2026-05-01' },
      { stage: 'won', amount: 100, created: '2026-05-02', closed: '2026-05-01' },
    ]);
    const result = store.select(dealMix, {});
    expect(result.cycleLeftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ['no-created-date', 1],
      ['closed-before-created', 1],
    ]);
    expect(result.classes.reduce((sum, { cycleCount }) => sum + cycleCount, 0)).toBe(0);
  });
});

describe('resilience', () => {
  test('is coverage without the largest deal, and without all rocks', () => {
    const store = smallStore([open(300), open(100), open(50)]);
    const { coverage, withoutLargest, withoutTop } = store.select(dealMix, {
      targetMinor: 100_000,
    }).resilience;
    expect([coverage!.value, withoutLargest!.value, withoutTop!.value]).toEqual([0.45, 0.15, 0.05]);
  });

  test('halves when the target doubles', () => {
    const store = smallStore([open(300), open(100)]);
    const of = (targetMinor: number): number =>
      store.select(dealMix, { targetMinor }).resilience.coverage!.value!;
    expect(of(100_000)).toBe(2 * of(200_000));
  });

  test.each([
    [null, 'no-target'],
    [0, 'zero-target'],
    [-1, 'invalid-target'],
    [5000, 'met'],
  ] as const)('of the target %s has a state instead: %s', (targetMinor, state) => {
    const store = smallStore([open(300), { stage: 'won', amount: 50, closed: '2026-05-01' }]);
    const result = store.select(dealMix, { targetMinor, window: SECOND_QUARTER });
    expect([result.state, result.resilience.coverage]).toEqual([state, null]);
  });
});
