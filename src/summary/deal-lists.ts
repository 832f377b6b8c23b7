import { PipelineError, UNMAPPED_STAGE_ID } from '../model/index.js';
import { NO_STAGE } from './codes.js';
import type { RowTest } from './deal-filter.js';
import { dealList, placeOf, type DealList } from './deal-list.js';
import { rowOrder, type DealOrder, type RowOrder, type SortDirection } from './deal-order.js';
import type { DealTable, DimensionColumn } from './deal-table.js';
import type { KeptRows, RowIndex } from './row-index.js';
import { compileView, type ViewOptions } from './view-options.js';

/** Which deals are listed, and how. */
export interface DealListOptions extends Pick<ViewOptions, 'filter' | 'narrow'> {
  /** Default `rank`. */
  readonly order?: DealOrder;
  /** Which end comes first; default the order's own (`firstDirection`). */
  readonly direction?: SortDirection;
  /** `stage`: a list for each stage; default one list of all. */
  readonly by?: 'stage';
  /** With `by: 'stage'`: a dimension (`owner`, `team`, …, or one of the host's own), and each of its values has lists of its own as well. */
  readonly groupBy?: string;
}

/** Lists of deals by stage, or one of all. */
export interface DealLists {
  /** All deals that the filter lets through; empty where lists are by stage. */
  readonly all: DealList;
  /**
   * Those standing in a stage, `UNMAPPED_STAGE_ID` included; with a value of `groupBy` those of them that have it, `null` = not
   * known. Empty where lists are not by that. The same object until it changes.
   */
  readonly of: (stageId: string, group?: string | null) => DealList;
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
  readonly #group: DimensionColumn | null;
  readonly #rows = new Map<number, number[]>();
  readonly #lists = new Map<number, DealList>();
  readonly #empty: DealList;
  #changedAt: number;
  #read: DealLists | null = null;

  constructor(
    table: DealTable,
    { order = 'rank', direction, by, groupBy, ...view }: DealListOptions,
    version: number,
  ) {
    this.#table = table;
    this.#passes = compileView(view, table);
    this.#order = rowOrder(order, table, direction);
    this.#isByStage = by === 'stage';
    if (groupBy !== undefined && !this.#isByStage) {
      throw new PipelineError(
        'invalid-argument',
        `Lists by "${groupBy}" are lists of a stage's deals. Ask for them with by: 'stage'.`,
      );
    }
    this.#group = groupBy === undefined ? null : table.dimension(groupBy);
    this.#empty = dealList(table, [], this.#order);
    this.#changedAt = version;
    for (let row = 0; row < table.rowCount; row++) {
      if (table.present.values[row] === 1 && this.#passes(row)) this.#rowsOf(this.#codeAt(row)).push(row);
    }
    for (const rows of Array.from(this.#rows.values())) {
      rows.sort(this.#order);
      // Dealt out in order, so that no group is sorted once more.
      if (this.#group) for (const row of rows) this.#rowsOf(this.#groupCodeAt(row)).push(row);
    }
  }

  addRow(row: number, sign: 1 | -1, version: number): void {
    if (this.#table.present.values[row] === 0 || !this.#passes(row)) return;
    this.#addTo(this.#codeAt(row), row, sign);
    if (this.#group) this.#addTo(this.#groupCodeAt(row), row, sign);
    this.#read = null;
    this.#changedAt = version;
  }

  reorder(version: number): void {
    for (const [code, rows] of this.#rows) {
      const before = rows.slice();
      rows.sort(this.#order);
      if (rows.every((row, at) => row === before[at])) continue;
      this.#lists.delete(code);
      this.#read = null;
      this.#changedAt = version;
    }
  }

  changedAt(): number {
    return this.#changedAt;
  }

  read(): DealLists {
    this.#read ??= this.#snapshot();
    return this.#read;
  }

  #addTo(code: number, row: number, sign: 1 | -1): void {
    const rows = this.#rowsOf(code);
    const place = placeOf(rows, row, this.#order);
    if (sign === 1) rows.splice(place, 0, row);
    else rows.splice(place, 1);
    this.#lists.delete(code);
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
      of: (stageId, group) => {
        const stage = stageId === UNMAPPED_STAGE_ID ? NO_STAGE : stageIndexById.get(stageId);
        if (stage === undefined) return this.#empty;
        if (group === undefined) return lists.get(stage) ?? this.#empty;
        const known = this.#group?.dictionary.find(group);
        return (known === undefined ? undefined : lists.get(this.#groupCode(stage, known))) ?? this.#empty;
      },
    };
  }

  #codeAt(row: number): number {
    return this.#isByStage ? this.#table.stage.values[row]! : ALL;
  }

  #groupCodeAt(row: number): number {
    return this.#groupCode(this.#table.stage.values[row]!, this.#group!.codes.values[row]!);
  }

  /** After the codes of stages come those of the stages of each group. */
  #groupCode(stage: number, group: number): number {
    const { length } = this.#table.process.stages;
    return length + group * (length + 1) + (stage - NO_STAGE);
  }

  #rowsOf(code: number): number[] {
    const known = this.#rows.get(code);
    if (known) return known;
    const rows: number[] = [];
    this.#rows.set(code, rows);
    return rows;
  }
}
