import { UNMAPPED_STAGE_ID } from '../model/index.js';
import { NO_STAGE } from './codes.js';
import type { RowTest } from './deal-filter.js';
import { dealList, placeOf, type DealList } from './deal-list.js';
import { rowOrder, type DealOrder, type RowOrder } from './deal-order.js';
import type { DealTable } from './deal-table.js';
import type { KeptRows, RowIndex } from './row-index.js';
import { compileView, type ViewOptions } from './view-options.js';

/** Which deals are listed, and how. */
export interface DealListOptions extends Pick<ViewOptions, 'filter' | 'narrow'> {
  /** Default `rank`. */
  readonly order?: DealOrder;
  /** `stage`: a list for each stage; default one list of all. */
  readonly by?: 'stage';
}

/** Lists of deals by stage, or one of all. */
export interface DealLists {
  /** All deals that the filter lets through; empty where lists are by stage. */
  readonly all: DealList;
  /** Those standing in a stage, `UNMAPPED_STAGE_ID` included; empty where lists are not by stage. The same object until it changes. */
  readonly of: (stageId: string) => DealList;
}

/** Deals in order, kept up: what a board, a list and a picture of single deals read. */
export const dealLists: RowIndex<DealListOptions, DealLists> = {
  indexName: 'deal-lists',
  create: (table, options, version) => new KeptDealLists(table, options, version),
};

/** The code of the one list of all deals: no stage has it. */
const ALL = NO_STAGE - 1;

class KeptDealLists implements KeptRows<DealLists> {
  readonly #table: DealTable;
  readonly #passes: RowTest;
  readonly #order: RowOrder;
  readonly #isByStage: boolean;
  readonly #rows = new Map<number, number[]>();
  readonly #lists = new Map<number, DealList>();
  readonly #empty: DealList;
  #changedAt: number;
  #read: DealLists | null = null;

  constructor(table: DealTable, { order = 'rank', by, ...view }: DealListOptions, version: number) {
    this.#table = table;
    this.#passes = compileView(view, table);
    this.#order = rowOrder(order, table);
    this.#isByStage = by === 'stage';
    this.#empty = dealList(table, [], this.#order);
    this.#changedAt = version;
    for (let row = 0; row < table.rowCount; row++) {
      if (table.present.values[row] === 1 && this.#passes(row)) this.#rowsOf(this.#codeAt(row)).push(row);
    }
    for (const rows of this.#rows.values()) rows.sort(this.#order);
  }

  addRow(row: number, sign: 1 | -1, version: number): void {
    if (this.#table.present.values[row] === 0 || !this.#passes(row)) return;
    const code = this.#codeAt(row);
    const rows = this.#rowsOf(code);
    const place = placeOf(rows, row, this.#order);
    if (sign === 1) rows.splice(place, 0, row);
    else rows.splice(place, 1);
    this.#lists.delete(code);
    this.#read = null;
    this.#changedAt = version;
  }

  changedAt(): number {
    return this.#changedAt;
  }

  read(): DealLists {
    this.#read ??= this.#snapshot();
    return this.#read;
  }

  #snapshot(): DealLists {
    const lists = new Map<number, DealList>();
    for (const [code, rows] of this.#rows) {
      const list = this.#lists.get(code) ?? dealList(this.#table, rows.slice(), this.#order);
      this.#lists.set(code, list);
      lists.set(code, list);
    }
    const { stageIndexById } = this.#table.process;
    return {
      all: lists.get(ALL) ?? this.#empty,
      of: (stageId) => {
        const code = stageId === UNMAPPED_STAGE_ID ? NO_STAGE : stageIndexById.get(stageId);
        return (code === undefined ? undefined : lists.get(code)) ?? this.#empty;
      },
    };
  }

  #codeAt(row: number): number {
    return this.#isByStage ? this.#table.stage.values[row]! : ALL;
  }

  #rowsOf(code: number): number[] {
    const known = this.#rows.get(code);
    if (known) return known;
    const rows: number[] = [];
    this.#rows.set(code, rows);
    return rows;
  }
}
