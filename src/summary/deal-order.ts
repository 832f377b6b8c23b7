import { NO_DAY } from './codes.js';
import type { DealTable } from './deal-table.js';
import { impliedRank } from './rank.js';

/**
 * How deals are put in order: by `rank` (as people placed them, else as they came in), largest `amount` first (unknown
 * last), or by the day of `expected-close` or of `stage-entered`, earliest first (unknown last).
 */
export type DealOrder = 'rank' | 'amount' | 'expected-close' | 'stage-entered';

/** Tells which of two rows comes first; never 0 for two rows, so that each has one place. */
export type RowOrder = (a: number, b: number) => number;

/** The order of a table's rows. */
export function rowOrder(order: DealOrder, table: DealTable): RowOrder {
  switch (order) {
    case 'rank':
      return byRank(table);
    case 'amount':
      return (a, b) => amountAt(table, b) - amountAt(table, a) || a - b;
    case 'expected-close':
      return (a, b) => dayLast(table.expectedDay.values[a]!) - dayLast(table.expectedDay.values[b]!) || a - b;
    case 'stage-entered':
      return (a, b) => compareTexts(enteredAt(table, a), enteredAt(table, b)) || a - b;
  }
}

function byRank(table: DealTable): RowOrder {
  return (a, b) => {
    const one = table.dealAt(a)?.rank ?? null;
    const other = table.dealAt(b)?.rank ?? null;
    if (one === null && other === null) return a - b;
    return compareTexts(one ?? impliedRank(a), other ?? impliedRank(b)) || a - b;
  };
}

/** Unknown amounts come after all others, negative ones included. */
function amountAt(table: DealTable, row: number): number {
  return table.amountClass.values[row] === 0 ? -Number.MAX_SAFE_INTEGER : table.amount.values[row]!;
}

function dayLast(day: number): number {
  return day === NO_DAY ? Number.MAX_SAFE_INTEGER : day;
}

/** ISO dates sort as texts; not known comes last. */
function enteredAt(table: DealTable, row: number): string {
  return table.dealAt(row)?.stageEnteredDate ?? '~';
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
