import { AMOUNT_CLASS } from './codes.js';
import type { RowTest } from './deal-filter.js';
import { dealList, placeOf, type DealList } from './deal-list.js';
import type { RowOrder } from './deal-order.js';
import type { DealTable } from './deal-table.js';
import { fromLimbs, highLimb, lowLimb } from './exact-sum.js';
import type { KeptRows, RowIndex } from './row-index.js';
import { sortedRowOrder, type DealSort } from './sorted-row-order.js';
import { textTest, type TextField } from './text-filter.js';
import { compileView, type ViewOptions } from './view-options.js';

/** Fields in which a text is looked for. */
export type DealSearchField = TextField;

const ALWAYS: RowTest = () => true;

/** Which deals are listed, and how, as data. */
export interface SortedDealsOptions extends Pick<ViewOptions, 'filter' | 'narrow'> {
  readonly sort: DealSort;
  /** BCP 47 tag of the language that texts are put in order by. */
  readonly locale: string;
  /** Ids of owners in the order of their names, for a sort by owner; others come after them, by id. Default none. */
  readonly ownerIds?: readonly string[] | undefined;
  /** Only deals in which all words of the text are found, as by the filter `text`; an empty one is found everywhere. Default all. */
  readonly search?: { readonly text: string; readonly fields: readonly DealSearchField[] } | undefined;
}

/** Deals in order, with what they come to. */
export interface SortedDeals {
  readonly list: DealList;
  /** Sum of the known amounts, minor units. */
  readonly sumMinor: number;
  /** How many of the deals have no amount that is known. */
  readonly unknownCount: number;
}

/**
 * Deals sorted by any column of a list, searched, counted and summed: put in order once, O(deals log deals), and kept up from
 * then on by one row for each change. For lists; a board reads `dealLists`.
 */
export const sortedDeals: RowIndex<SortedDealsOptions, SortedDeals> = {
  indexName: 'sorted-deals',
  create: (table, options, version) => new KeptSortedDeals(table, options, version),
};

class KeptSortedDeals implements KeptRows<SortedDeals> {
  readonly #table: DealTable;
  readonly #passes: RowTest;
  readonly #order: RowOrder;
  readonly #rows: number[] = [];
  #high = 0;
  #low = 0;
  #unknownCount = 0;
  #changedAt: number;
  #read: SortedDeals | null = null;

  constructor(table: DealTable, { search, ...options }: SortedDealsOptions, version: number) {
    this.#table = table;
    const isInView = compileView(options, table);
    const isFound = search ? textTest({ query: search.text, fields: search.fields }, table) : ALWAYS;
    this.#passes = (row) => table.present.values[row] === 1 && isInView(row) && isFound(row);
    this.#order = sortedRowOrder(options, table);
    this.#changedAt = version;
    for (let row = 0; row < table.rowCount; row++) {
      if (!this.#passes(row)) continue;
      this.#rows.push(row);
      this.#sum(row, 1);
    }
    this.#rows.sort(this.#order);
  }

  addRow(row: number, sign: 1 | -1, version: number): void {
    if (!this.#passes(row)) return;
    const place = placeOf(this.#rows, row, this.#order);
    if (sign === 1) this.#rows.splice(place, 0, row);
    else this.#rows.splice(place, 1);
    this.#sum(row, sign);
    this.#read = null;
    this.#changedAt = version;
  }

  reorder(version: number): void {
    this.#rows.sort(this.#order);
    this.#read = null;
    this.#changedAt = version;
  }

  changedAt(): number {
    return this.#changedAt;
  }

  read(): SortedDeals {
    this.#read ??= {
      list: dealList(this.#table, this.#rows.slice(), this.#order),
      sumMinor: fromLimbs(this.#high, this.#low),
      unknownCount: this.#unknownCount,
    };
    return this.#read;
  }

  #sum(row: number, sign: 1 | -1): void {
    if (this.#table.amountClass.values[row] === AMOUNT_CLASS.unknown) {
      this.#unknownCount += sign;
      return;
    }
    const amount = this.#table.amount.values[row]!;
    this.#high += sign * highLimb(amount);
    this.#low += sign * lowLimb(amount);
  }
}
