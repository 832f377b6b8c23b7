import { NO_DAY } from './codes.js';
import type { DealTable } from './deal-table.js';
import { impliedRank } from './rank.js';
import { perDeal } from './per-deal.js';
import { dayOr, lastActivityDays } from './stage-age-filter.js';
import { foldedTexts } from './text-filter.js';

/**
 * How deals are put in order: by `rank` (as people placed them, else as they came in), by `amount`, by the day of
 * `expected-close`, of `stage-entered` or of the `last-activity`, by `days-in-stage` (of open deals without
 * those on hold), or by `name`, whose letters are put in order without their accents. What is not known comes
 * last, in either direction.
 */
export type DealOrder =
  'rank' | 'amount' | 'expected-close' | 'stage-entered' | 'days-in-stage' | 'last-activity' | 'name';

/** Which end of an order comes first. By `rank` there is one direction. */
export type SortDirection = 'ascending' | 'descending';

/** The direction that an order has where none is said: largest amounts and most days first, else the earliest and from A. */
export function firstDirection(order: DealOrder): SortDirection {
  return order === 'amount' || order === 'days-in-stage' ? 'descending' : 'ascending';
}

/** Tells which of two rows comes first; never 0 for two rows, so that each has one place. */
export type RowOrder = (a: number, b: number) => number;

/** The order of a table's rows; rows that are equal in it stand as they came in. */
export function rowOrder(
  order: DealOrder,
  table: DealTable,
  direction: SortDirection = firstDirection(order),
): RowOrder {
  const sign = direction === 'ascending' ? 1 : -1;
  const byNumber =
    (of: (row: number) => number | null): RowOrder =>
    (a, b) =>
      unknownLast(of(a), of(b), sign) || places(a, b);
  const places = byPlace(table);
  switch (order) {
    case 'rank':
      return byRank(table);
    case 'amount':
      return byNumber((row) => (table.amountClass.values[row] === 0 ? null : table.amount.values[row]!));
    case 'expected-close':
      return byDay((row) => table.expectedDay.values[row]!, sign, places);
    case 'stage-entered':
      return (a, b) => byText(enteredAt(table, a), enteredAt(table, b), sign) || places(a, b);
    case 'days-in-stage':
      // More days are an earlier day.
      return byDay(stageDays(table), sign === 1 ? -1 : 1, places);
    case 'last-activity':
      return byDay(lastActivityDays(table), sign, places);
    case 'name': {
      const nameAt = foldedTexts(table, 'name');
      return (a, b) => sign * compareTexts(nameAt(a), nameAt(b)) || places(a, b);
    }
  }
}

/** Rows that are alike stand as they came in. */
export function byPlace(table: DealTable): RowOrder {
  return (a, b) => table.placeOf(a) - table.placeOf(b);
}

function byRank(table: DealTable): RowOrder {
  const places = byPlace(table);
  return (a, b) => {
    const one = table.dealAt(a)?.rank ?? null;
    const other = table.dealAt(b)?.rank ?? null;
    if (one === null && other === null) return places(a, b);
    return (
      compareTexts(one ?? impliedRank(table.placeOf(a)), other ?? impliedRank(table.placeOf(b))) ||
      places(a, b)
    );
  };
}

/** The day since which a deal is in its stage, of open deals put off by days on hold; `NO_DAY` = not known. */
const stageDays = /* @__PURE__ */ perDeal((deal) => {
  if (deal?.kind !== 'open') return dayOr(deal?.stageEnteredDate ?? null);
  const visit = deal.visits.at(-1);
  const entered = dayOr(visit?.enteredDate ?? null);
  return entered === NO_DAY ? NO_DAY : entered + (visit?.holdDays ?? 0);
});

/** Compared as they are, for a sort asks a million times. */
function byDay(dayAt: (row: number) => number, sign: 1 | -1, places: RowOrder): RowOrder {
  return (a, b) => {
    const one = dayAt(a);
    const other = dayAt(b);
    if (one === other) return places(a, b);
    if (one === NO_DAY || other === NO_DAY) return one === NO_DAY ? 1 : -1;
    return sign * (one - other);
  };
}

/** 0 where both say the same, or nothing. */
function unknownLast(one: number | null, other: number | null, sign: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * (one - other);
}

/** ISO dates sort as texts. */
function byText(one: string | null, other: string | null, sign: 1 | -1): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return sign * compareTexts(one, other);
}

function enteredAt(table: DealTable, row: number): string | null {
  return table.dealAt(row)?.stageEnteredDate ?? null;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
