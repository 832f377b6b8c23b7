import { describe, expect, test } from 'vitest';
import {
  coverage,
  evaluate,
  explain,
  funnel,
  winRate,
  type Explanation,
  type MeasureResult,
  type WinRateArgs,
  type WinRateResult,
} from '../../src/measures/index.js';
import { smallStore, times, walk, type Row } from './small-pipeline.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };
const UNKNOWN = { value: null, numerator: 0, denominator: 0 };
const won = (amount: number | null): Row => ({ stage: 'won', amount, closed: '2026-05-10' });
const lost = (amount: number | null): Row => ({ stage: 'lost', amount, closed: '2026-05-10' });
const open = (amount: number | null): Row => ({ stage: 'offer', amount, expectedClose: '2026-06-30' });
const rates = (rows: Row[], args: WinRateArgs = {}): WinRateResult => smallStore(rows).select(winRate, args);
const coverageOf = (rows: Row[], args: object = {}) =>
  smallStore(rows).select(coverage, { window: QUARTER, targetMinor: 100_000, ...args });

const figure = (result: MeasureResult, name: Explanation['figure']): Explanation =>
  explain(result).find((each) => each.figure === name)!;

describe('a kind of deals in a value rate of which no amount is known', () => {
  test('makes the rate unknown, whichever side it is, and leaves the unit rate', () => {
    for (const rows of [
      [won(100), lost(null), lost(null)],
      [won(null), lost(100), lost(100)],
    ]) {
      const { unit, value } = rates(rows);
      expect([unit.value, value]).toEqual([1 / 3, UNKNOWN]);
    }
  });

  test('does so too where all its amounts are below 0, which are out of value rates', () => {
    expect(rates([won(100), lost(-50)]).value).toEqual(UNKNOWN);
    expect(rates([won(100), lost(-50), lost(100)]).value.value).toBe(0.5);
  });

  test('is no side at all where it has no deals', () => {
    expect(rates([won(100)]).value.value).toBe(1);
    expect(rates([lost(100)]).value.value).toBe(0);
  });

  test('makes it so for open and disqualified deals where they count as lost, whatever else is known', () => {
    const out = (amount: number | null): Row => ({ stage: 'out', amount, closed: '2026-05-10' });
    const rows = [won(100), lost(100), open(null), out(null)];
    expect(rates(rows).value.value).toBe(0.5);
    expect(rates(rows, { open: 'as-lost' }).value).toEqual(UNKNOWN);
    expect(rates(rows, { disqualified: 'as-lost' }).value).toEqual(UNKNOWN);
    expect(rates([won(100), lost(100), open(200)], { open: 'as-lost' }).value.value).toBe(0.25);
    expect(rates([won(100), lost(null), open(100)], { open: 'as-lost' }).value).toEqual(UNKNOWN);
  });

  test('makes both ends of a range unknown, as each stands on all of them', () => {
    const known = rates([won(100), lost(100), open(300)], { open: 'range' }).valueRange;
    expect([known?.lowest.value, known?.highest.value]).toEqual([0.2, 0.8]);
    for (const rows of [
      [won(100), lost(null), open(300)],
      [won(100), lost(100), open(null)],
      [won(null), lost(100), open(300)],
    ]) {
      expect(rates(rows, { open: 'range' }).valueRange).toEqual({ lowest: UNKNOWN, highest: UNKNOWN });
    }
  });

  test('evaluates to unknown in the explanation, the other side still with its number', () => {
    const { expression, value, leftOut } = figure(rates([won(100), lost(null)]), 'value-win-rate');
    expect([evaluate(expression), value]).toEqual([null, null]);
    expect(JSON.stringify(expression)).toContain('"won-value","unit":"minor","value":10000');
    expect(JSON.stringify(expression)).toContain('"lost-value","unit":"minor","value":null');
    expect(leftOut).toEqual([{ reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' }]);
  });

  test('makes the required coverage, floor, ceiling and zone unknown, and its deals are told', () => {
    const result = coverageOf([won(100), lost(null), lost(null), open(1000)]);
    expect(result).toMatchObject({ floor: null, ceiling: null, zone: null, coverage: { value: 1 } });
    expect(result.required).toMatchObject({ multiple: null, valueWinRate: UNKNOWN, doubt: null });
    const leftOut = [{ reason: 'no-amount', count: 2, valueMinor: null, outOf: 'value' }];
    expect(result.required.leftOut).toEqual(leftOut);
    const explained = figure(result, 'required-coverage');
    expect([explained.value, evaluate(explained.expression), explained.leftOut]).toEqual([
      null,
      null,
      leftOut,
    ]);
    expect(figure(result, 'coverage-floor').leftOut).toEqual(leftOut);
  });

  test('makes a stage’s value win rate, and a funnel step by value, unknown', () => {
    const rows = [
      { id: 'w', ...won(100) },
      { id: 'l', ...lost(null) },
      { id: 'o', ...open(50) },
    ];
    const history = [
      ...walk('w', ['2026-01-01', 'lead'], ['2026-05-10', 'won']),
      ...walk('l', ['2026-01-01', 'lead'], ['2026-02-01', 'offer'], ['2026-05-10', 'lost']),
      ...walk('o', ['2026-01-01', 'lead'], ['2026-03-01', 'offer']),
    ];
    const [lead] = smallStore(rows, { history }).select(funnel, {}).steps;
    expect([lead?.winRateUnit?.value, lead?.winRateValue]).toEqual([0.5, UNKNOWN]);

    const unvalued = smallStore(
      [
        { id: 'w', ...won(null) },
        { id: 'o', stage: 'lead', amount: 50 },
      ],
      { history: history.filter((event) => event.dealId === 'w') },
    ).select(funnel, {});
    expect(unvalued.steps[0]?.toNextUnit?.value).toBe(0.5);
    expect(unvalued.steps[0]?.toNextValue).toEqual(UNKNOWN);
    expect(unvalued.steps.at(-1)?.ofFirstValue).toEqual(UNKNOWN);
    for (const { expression, value } of explain(unvalued)) expect(evaluate(expression)).toBe(value);
  });
});

describe('what required coverage leaves out', () => {
  test('are the unvalued, negative and undated closed deals of the whole pipeline', () => {
    const rows = [won(100), won(-10), lost(null), lost(300), { stage: 'lost', amount: 70 }];
    const { required } = coverageOf(rows);
    expect(required.multiple).toBe(4);
    expect(required.leftOut).toEqual([
      { reason: 'no-amount', count: 1, valueMinor: null, outOf: 'value' },
      { reason: 'negative-amount', count: 1, valueMinor: -1000, outOf: 'value' },
      { reason: 'no-closed-date', count: 1, valueMinor: 7000, outOf: 'all' },
    ]);
  });

  test('are none where the host gives the multiple', () => {
    const { required } = coverageOf([lost(null)], { required: { method: 'fixed', multiple: 3 } });
    expect(required).toMatchObject({ leftOut: [], doubt: null });
  });
});

describe('lost deals that are together worth 0', () => {
  test('leave the rate as it is, and in doubt', () => {
    const result = rates([won(100), lost(0), lost(0)]);
    expect([result.value.value, result.doubt]).toEqual([1, 'lost-amounts-zero']);
    expect(figure(result, 'value-win-rate').notes).toEqual(['lost-amounts-zero']);
    expect(figure(result, 'unit-win-rate').notes).toEqual([]);
  });

  test('do so where some of them have no amount at all', () => {
    expect(rates([won(100), lost(0), lost(null)]).doubt).toBe('lost-amounts-zero');
  });

  test('leave the required coverage, and the edges found from it, in doubt', () => {
    const result = coverageOf([won(100), ...times(3, lost(0))], { ceiling: 3 });
    expect(result.required).toMatchObject({ multiple: 1, doubt: 'lost-amounts-zero' });
    expect(figure(result, 'required-coverage').notes).toEqual(['lost-amounts-zero']);
    expect(figure(result, 'coverage-floor').notes).toEqual(['lost-amounts-zero']);
    expect(figure(result, 'coverage-ceiling').notes).toEqual([]);
  });

  test.each([
    ['nobody lost', [won(100)]],
    ['one lost deal is worth something', [won(100), lost(0), lost(1)]],
    ['no amount lost is known', [won(100), lost(null)]],
    ['nothing won is worth anything', [won(0), lost(0)]],
  ])('cast no doubt where %s', (_case, rows) => {
    expect(rates(rows).doubt).toBeNull();
  });
});
