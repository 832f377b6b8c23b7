import type { Deal } from '../model/index.js';
import type { DealTable } from './deal-table.js';
import type { RowOrder } from './deal-order.js';
import { impliedRank } from './rank.js';

/** Some deals in order, as they are at one version of a store. */
export interface DealList<TFields = unknown> {
  readonly length: number;
  /** The deal at a place, 0 first. */
  readonly at: (index: number) => Deal<TFields> | undefined;
  /** The place of a deal; −1 = not in it. O(log deals). */
  readonly indexOf: (dealId: string) => number;
  /** The first deals, at most so many. */
  readonly first: (count: number) => Deal<TFields>[];
  /** The rank that the deal at a place has, its own or that of its place in the input; `null` outside the list. */
  readonly rankAt: (index: number) => string | null;
}

/** The list of some rows in their order. `rows` must not change any more. */
export function dealList(table: DealTable, rows: readonly number[], order: RowOrder): DealList {
  const at = (index: number): Deal | undefined => {
    const row = rows[index];
    return row === undefined ? undefined : (table.dealAt(row) ?? undefined);
  };
  return {
    length: rows.length,
    at,
    indexOf: (dealId) => {
      if (rows.length === 0) return -1;
      const row = table.rowOf(dealId);
      if (row === undefined || table.dealAt(row) === null) return -1;
      const index = placeOf(rows, row, order);
      return rows[index] === row ? index : -1;
    },
    first: (count) => rows.slice(0, count).flatMap((row) => table.dealAt(row) ?? []),
    rankAt: (index) => {
      const row = rows[index];
      return row === undefined ? null : (table.dealAt(row)?.rank ?? impliedRank(table.placeOf(row)));
    },
  };
}

/** Where a row stands among sorted rows, or would. */
export function placeOf(rows: readonly number[], row: number, order: RowOrder): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (order(rows[middle]!, row) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}
