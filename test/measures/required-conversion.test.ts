import { describe, expect, test } from 'vitest';
import { coverage, type CoverageArgs, type CoverageResult } from '../../src/measures/index.js';
import { addDays, periodContaining, type HistoryEvent, type Target } from '../../src/model/index.js';
import { smallStore, type Row } from './small-pipeline.js';

const WINDOW = { start: '2026-04-01', end: '2026-07-01' };

/** The 45th day of the quarter. */
const AS_OF = '2026-05-15';

/**
 * Quarters before this one, the latest first: in each 100 and 300 were open and expected on the 45th day, the 100 was won on the
 * 60th, the 300 slipped; and 40 were created on the 50th day and won on the 55th.
 */
function quarters(count: number): { rows: Row[]; history: HistoryEvent[] } {
  const rows: Row[] = [];
  const history: HistoryEvent[] = [];
  let { start } = WINDOW;
  for (let quarter = 0; quarter < count; quarter++) {
    start = periodContaining(addDays(start, -1), 'quarter').start;
    const on = (day: number): string => addDays(start, day - 1);
    const deals = [
      { amount: 100, created: on(10), closed: on(60), stage: 'won' },
      { amount: 300, created: on(10), closed: on(100), stage: 'lost' },
      { amount: 40, created: on(50), closed: on(55), stage: 'won' },
    ];
    for (const deal of deals) {
      rows.push({ ...deal, expectedClose: on(80) });
      const dealId = `d${rows.length}`;
      history.push({ dealId, at: deal.created, stage: 'lead', expectedClose: on(80) });
      history.push({ dealId, at: deal.closed, stage: deal.stage });
    }
  }
  return { rows, history };
}

const TARGETS: readonly Target[] = [
  { period: { start: '2025-01-01', end: '2027-01-01' }, amountMinor: 73_000_00 },
];

/** The same rows as many systems give them: of a deal that has ended the expected close is empty, and history has it. */
const withoutExpected = (rows: readonly Row[]): Row[] => rows.map(({ expectedClose: _, ...row }) => row);

const coverageOf = (count: number, args: Partial<CoverageArgs> = {}, asOf = AS_OF): CoverageResult =>
  smallStore(quarters(count).rows, { history: quarters(count).history, asOf, targets: TARGETS }).select(
    coverage,
    {
      window: WINDOW,
      ...args,
    },
  );

describe('required coverage by conversion', () => {
  test('is 1 ÷ the share of what was open and expected, as far into past periods, that was won by their end', () => {
    const { required, zone } = coverageOf(3);
    expect([required.method, required.multiple]).toEqual(['conversion', 4]);
    expect(required.conversion!.rate).toEqual({ value: 0.25, numerator: 30_000, denominator: 120_000 });
    expect(required.window).toEqual({ start: '2025-07-01', end: '2026-04-01' });
    expect(required.conversion!.periods.map(({ date }) => date)).toEqual([
      '2026-02-14',
      '2025-11-14',
      '2025-08-14',
    ]);
    expect(zone).toBe('low');
  });

  test('has what was created and won within the periods beside it, as a share of their targets', () => {
    const { createdAndWonOfTarget, periods } = coverageOf(3).required.conversion!;
    expect(periods.map(({ createdAndWon: { valueMinor } }) => valueMinor)).toEqual([14_000, 14_000, 14_000]);
    expect(createdAndWonOfTarget).toEqual({
      value: 42_000 / 2_740_000,
      numerator: 42_000,
      denominator: 2_740_000,
    });
  });

  test('takes what history has expected of deals whose rows no longer say it', () => {
    const { rows, history } = quarters(3);
    const store = smallStore(withoutExpected(rows), { history, asOf: AS_OF, targets: TARGETS });
    expect(store.select(coverage, { window: WINDOW }).required).toMatchObject({
      method: 'conversion',
      multiple: 4,
    });
  });

  test('is not taken unless told where nothing was expected in the periods: the win rate says more', () => {
    const { rows, history } = quarters(3);
    const emptied = history.map((event) =>
      event.expectedClose === undefined ? event : { ...event, expectedClose: '2031-01-01' },
    );
    const store = smallStore(withoutExpected(rows), { history: emptied, asOf: AS_OF, targets: TARGETS });
    expect(store.select(coverage, { window: WINDOW }).required).toMatchObject({
      method: 'win-rate',
      conversion: null,
      multiple: 440 / 140,
    });
  });

  test('is not taken unless told where fewer than three periods can be rebuilt', () => {
    expect(coverageOf(2).required.method).toBe('win-rate');
    const { required } = coverageOf(2, { required: { method: 'conversion' } });
    expect([required.multiple, required.conversion!.periods.length]).toEqual([4, 2]);
  });

  test('looks at eight periods at most', () => {
    expect(coverageOf(11).required.conversion!.periods.length).toBe(8);
  });

  test('is not taken unless told once no day of the period is left', () => {
    expect(coverageOf(3, {}, '2026-06-30').required.method).toBe('win-rate');
  });

  test('is not known where nothing expected was won, or no period can be rebuilt', () => {
    const { required, zone } = coverageOf(0, { required: { method: 'conversion' } });
    expect([required.multiple, required.conversion!.rate.value, zone]).toEqual([null, null, null]);
  });

  test('is of the baseline, whatever the filter', () => {
    const { rows, history } = quarters(3);
    const owned = rows.map((row, index) => ({ ...row, owner: index % 2 ? 'Ada' : 'Bo' }));
    const store = smallStore(owned, { history, asOf: AS_OF });
    for (const { result } of store.selectGroups(coverage, { window: WINDOW }, { groupBy: 'owner' }))
      expect(result.required.multiple).toBe(4);
  });
});
