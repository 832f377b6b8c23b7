import { describe, expect, test } from 'vitest';
import { winRate, type WinRateResult } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { SALES, smallStore, times } from './small-pipeline.js';

const MAY = { start: '2026-05-01', end: '2026-06-01' };
const won = (amount: number | null, more: object = {}) => ({
  stage: 'won',
  amount,
  closed: '2026-05-10',
  ...more,
});
const lost = (amount: number | null, more: object = {}) => ({
  stage: 'lost',
  amount,
  closed: '2026-05-10',
  ...more,
});

/** What is left out, shortly: reason → [deals, euros, of what]. */
const leftOut = ({ leftOut: entries }: WinRateResult): Record<string, [number, number | null, string]> =>
  Object.fromEntries(
    entries.map((entry) => [
      entry.reason,
      [entry.count, entry.valueMinor === null ? null : entry.valueMinor / 100, entry.outOf],
    ]),
  );

describe('which deals count', () => {
  test('by closing date: those closed in the window, its first day in and its end not', () => {
    const rows = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((closed) => won(1, { closed }));
    expect(smallStore(rows).select(winRate, { window: MAY }).won.count).toBe(2);
  });

  test('by creation: the cohort of the window, whenever it closed', () => {
    const rows = [
      won(100, { created: '2026-05-01', closed: '2026-06-20' }),
      lost(300, { created: '2026-05-31', closed: '2026-06-20' }),
      won(900, { created: '2026-04-30' }),
      { stage: 'lead', amount: 600, created: '2026-05-15' },
    ];
    const store = smallStore(rows);
    const cohort = store.select(winRate, { window: MAY, by: 'created', open: 'as-lost' });
    expect(cohort.unit).toEqual({ value: 1 / 3, numerator: 1, denominator: 3 });
    expect(cohort.value).toEqual({ value: 0.1, numerator: 10_000, denominator: 100_000 });
    expect(store.select(winRate, { window: MAY, by: 'created' }).unit.value).toBe(0.5);
  });

  test('open deals by closing date are those expected to close in the window; of all time, all', () => {
    const rows = [
      won(100),
      { stage: 'lead', expectedClose: '2026-05-31', amount: 50 },
      { stage: 'lead', expectedClose: '2026-06-01', amount: 60 },
      { stage: 'lead', amount: 70 },
    ];
    const store = smallStore(rows);
    const inMay = store.select(winRate, { window: MAY, open: 'as-lost' });
    expect(inMay.unit.denominator).toBe(2);
    expect(leftOut(inMay)).toEqual({ 'no-expected-close': [1, 70, 'all'] });
    expect(store.select(winRate, { open: 'as-lost' }).unit.denominator).toBe(4);
    expect(leftOut(store.select(winRate, { window: MAY }))).toEqual({});
  });

  test('deals on hold or without a known stage are neither open nor closed', () => {
    const store = smallStore([won(1), { stage: 'hold', amount: 5 }, { stage: 'Elsewhere', amount: 7 }]);
    const { unitRange } = store.select(winRate, { open: 'range' });
    expect(unitRange?.lowest.denominator).toBe(1);
  });
});

describe('disqualified deals', () => {
  const rows = [won(100), lost(100), ...times(2, { stage: 'out', amount: 100, closed: '2026-05-05' })];

  test('stay out, and that is said', () => {
    const result = smallStore(rows).select(winRate, { window: MAY });
    expect(result.unit.value).toBe(0.5);
    expect(leftOut(result)).toEqual({ disqualified: [2, 200, 'all'] });
  });

  test('count as lost where asked', () => {
    const result = smallStore(rows).select(winRate, { window: MAY, disqualified: 'as-lost' });
    expect([result.unit.value, result.value.value]).toEqual([0.25, 0.25]);
    expect(result.lost.count).toBe(1);
    expect(leftOut(result)).toEqual({});
  });
});

describe('amounts', () => {
  test('that are not known leave the deal in the unit rate and out of the value rate', () => {
    const result = smallStore([won(100), lost(null), lost(300)]).select(winRate, {});
    expect([result.unit.value, result.value.value]).toEqual([1 / 3, 0.25]);
    expect(leftOut(result)).toEqual({ 'no-amount': [1, null, 'value'] });
  });

  test('of 0 are values', () => {
    const result = smallStore([won(100), lost(0)]).select(winRate, {});
    expect([result.value.value, result.lost.valuedCount]).toEqual([1, 1]);
    expect(leftOut(result)).toEqual({});
  });

  test('below 0 stay in totals and out of the value rate', () => {
    const result = smallStore([won(100), won(-40), lost(300)]).select(winRate, {});
    expect(result.won.valueMinor).toBe(6000);
    expect(result.value).toEqual({ value: 0.25, numerator: 10_000, denominator: 40_000 });
    expect(leftOut(result)).toEqual({ 'negative-amount': [1, -40, 'value'] });
  });

  test('beyond 2⁵³ together are summed as if there were no such limit', () => {
    const rows = [...times(10_000, won(9_999_999_999.99)), lost(9_999_999_999.99)];
    const { won: all, value } = smallStore(rows).select(winRate, {});
    expect(all.valueMinor).toBe(9_999_999_999_990_000);
    expect(value.value).toBeCloseTo(10_000 / 10_001, 14);
  });

  test('in another currency without a rate count as deals and as no value: there is never one sum of two currencies', () => {
    const deals = [
      { id: 'a', stage: 'won', amount: 100, closed: '2026-05-01' },
      { id: 'b', stage: 'lost', amount: 900, currency: 'NOK', closed: '2026-05-01' },
      { id: 'c', stage: 'lost', amount: 100, currency: 'USD', closed: '2026-05-01' },
    ];
    const rates = [{ currency: 'USD', date: '2026-01-01', rate: '0.5' }];
    const result = createPipelineStore(
      parsePipeline({ pipeline: SALES, deals, rates, asOf: '2026-06-30' }),
    ).select(winRate, {});
    expect(result.currency).toBe('EUR');
    expect(result.unit.value).toBe(1 / 3);
    expect(result.value).toEqual({ value: 2 / 3, numerator: 10_000, denominator: 15_000 });
    expect(leftOut(result)).toEqual({ 'no-amount': [1, null, 'value'] });
  });
});

describe('deals a window cannot place', () => {
  test('have no closing date; those that would not count anyway are not reported', () => {
    const rows = [
      won(1),
      { stage: 'won', amount: 5 },
      { stage: 'lost', amount: 7 },
      { stage: 'out', amount: 9 },
    ];
    const store = smallStore(rows);
    expect(leftOut(store.select(winRate, { window: MAY }))).toEqual({ 'no-closed-date': [2, 12, 'all'] });
    const asLost = store.select(winRate, { window: MAY, disqualified: 'as-lost' });
    expect(leftOut(asLost)).toEqual({ 'no-closed-date': [3, 21, 'all'] });
    expect(store.select(winRate, {}).unit.denominator).toBe(3);
  });

  test('have no creation date in the cohort view', () => {
    const store = smallStore([won(1, { created: '2026-05-01' }), won(5), { stage: 'lead', amount: 7 }]);
    expect(leftOut(store.select(winRate, { window: MAY, by: 'created' }))).toEqual({
      'no-created-date': [1, 5, 'all'],
    });
    expect(leftOut(store.select(winRate, { window: MAY, by: 'created', open: 'range' }))).toEqual({
      'no-created-date': [2, 12, 'all'],
    });
  });
});

test('over nothing a rate, its interval and its range are null, not 0', () => {
  const result = smallStore([]).select(winRate, { open: 'range' });
  expect(result.unit).toEqual({ value: null, numerator: 0, denominator: 0 });
  expect([result.value.value, result.unitInterval, result.unitRange?.highest.value]).toEqual([
    null,
    null,
    null,
  ]);
});

test('a unit rate carries its Wilson interval, a range none of its own', () => {
  const rows = [...times(10, won(1)), ...times(10, lost(1)), { stage: 'lead' }];
  const { unitInterval } = smallStore(rows).select(winRate, {});
  expect(unitInterval!.low).toBeCloseTo(0.299_298_0, 6);
  expect(unitInterval!.high).toBeCloseTo(0.700_702_0, 6);
});

test('a window that ends before it begins is a mistake of the caller', () => {
  const window = { start: '2026-06-01', end: '2026-05-01' };
  expect(() => smallStore([]).select(winRate, { window })).toThrow('invalid-period');
});
