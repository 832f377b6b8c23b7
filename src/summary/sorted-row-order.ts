import { toDayNumber } from '../model/index.js';
import { KIND_CODE, NO_DAY } from './codes.js';
import { byPlace, type RowOrder } from './deal-order.js';
import type { DealTable } from './deal-table.js';
import { standingSince } from './standing-since.js';

/** What deals are sorted by. `days-in-stage`: whole days there, hold left out for open deals (docs/measures.md §0 "visits"). */
export type DealSortField =
  'name' | 'account' | 'owner' | 'stage' | 'amount' | 'expected-close' | 'closed' | 'days-in-stage';

/** A column and a direction. What is not known comes last, whichever way. */
export interface DealSort {
  readonly by: DealSortField;
  readonly direction: 'ascending' | 'descending';
}

/** What a row is put in order by; `null` = not known. */
type KeyOf = (row: number) => number | string | null;

/** The order of a table's rows by a sort; rows that are alike stand as they came in. */
export function sortedRowOrder(
  options: {
    readonly sort: DealSort;
    readonly locale: string;
    readonly ownerIds?: readonly string[] | undefined;
  },
  table: DealTable,
): RowOrder {
  const { sort, locale, ownerIds = [] } = options;
  const keyOf = keyOfField(sort.by, table, ownerIds);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const places = byPlace(table);
  const turn = sort.direction === 'ascending' ? 1 : -1;
  return (a, b) => {
    const one = keyOf(a);
    const other = keyOf(b);
    if (one === other) return places(a, b);
    if (one === null || other === null) return one === null ? 1 : -1;
    const difference =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(String(one), String(other));
    return difference === 0 ? places(a, b) : turn * difference;
  };
}

function keyOfField(by: DealSortField, table: DealTable, ownerIds: readonly string[]): KeyOf {
  switch (by) {
    case 'name':
      return (row) => table.dealAt(row)?.name ?? null;
    case 'account':
      return (row) => table.dealAt(row)?.account ?? null;
    case 'owner':
      return ownerKey(table, ownerIds);
    case 'stage':
      return (row) => {
        const index = table.stage.values[row]!;
        return index < 0 ? null : index;
      };
    case 'amount':
      return (row) => table.dealAt(row)?.amountMinor ?? null;
    case 'expected-close':
      return (row) => dayOrNone(table.expectedDay.values[row]!);
    case 'closed':
      return (row) => dayOrNone(table.closedDay.values[row]!);
    case 'days-in-stage':
      return (row) => daysKey(table, row);
  }
}

function dayOrNone(day: number): number | null {
  return day === NO_DAY ? null : day;
}

/** The place of the owner's name; owners who have none come after those who have. */
function ownerKey(table: DealTable, ownerIds: readonly string[]): KeyOf {
  const places = new Map(ownerIds.map((id, place) => [id, place]));
  return (row) => {
    const id = table.dealAt(row)?.ownerId ?? null;
    return id === null ? null : (places.get(id) ?? places.size);
  };
}

/** Later days of entry are fewer days; of an open deal its days on hold move the entry on. */
function daysKey(table: DealTable, row: number): number | null {
  const deal = table.dealAt(row);
  if (!deal) return null;
  if (table.kind.values[row] !== KIND_CODE.open)
    return deal.stageEnteredDate === null ? null : -toDayNumber(deal.stageEnteredDate);
  const since = standingSince(table, row);
  return since === NO_DAY ? null : -since;
}
