import type { Deal } from '../model/index.js';
import type { CellTable } from './cell-table.js';
import type { RowTest } from './deal-filter.js';
import type { DealTable } from './deal-table.js';
import type { AnyPart, HistoryPart, SummaryPart } from './parts/part.js';
import { compilePlacement, type GroupWas } from './placement.js';
import type { Summary } from './summary.js';
import { ViewGroups, type ViewGroup } from './view-groups.js';
import { compileView, WHOLE, type ViewOptions } from './view-options.js';

/**
 * One registered view: a filter and at most one grouping, with a summary a group. Built by one pass over the columns for
 * each part it is asked for, then kept up by adding and subtracting the deals that change.
 */
export class View {
  readonly #table: DealTable;
  readonly #passes: RowTest;
  readonly #groupCodes: (() => Uint32Array) | null;
  readonly #groupWas: () => GroupWas;
  readonly #groups: ViewGroups;
  #isScanned = false;

  /** @param version the store's version now. @throws PipelineError `unknown-dimension`, `invalid-period` */
  constructor(table: DealTable, options: ViewOptions, version = 0) {
    this.#table = table;
    this.#groups = new ViewGroups(table.process, version);
    this.#passes = compileView(options, table);
    const column = options.groupBy === undefined ? null : table.dimension(options.groupBy);
    this.#groupCodes = column && (() => column.codes.values);
    let groupWas: GroupWas | null = null;
    this.#groupWas = () => (groupWas ??= compilePlacement(options, table));
  }

  /** Sums the parts that are not summed yet, in one pass over the deals. */
  ensure(parts: readonly AnyPart[]): void {
    this.begin(parts)?.(0, this.#table.rowCount);
  }

  /**
   * Puts the parts that are not summed yet in place and returns what sums them over rows `from` up to `to`, for a pass in
   * pieces: every row must come once, and none may change meanwhile. `null` = there is nothing to sum.
   */
  begin(asked: readonly AnyPart[]): ((from: number, to: number) => void) | null {
    const parts = this.#groups.toHold(asked);
    const missing = this.#groups.missing(parts);
    const isFirst = !this.#isScanned;
    if (missing.length === 0 && !isFirst) return null;
    this.startEmpty(parts);
    const present = missing.filter((part): part is SummaryPart => 'addRow' in part);
    const past = missing.filter((part): part is HistoryPart => 'addHistory' in part);
    return (from, to) => {
      if (present.length > 0 || isFirst) this.#addPresent(present, isFirst, from, to);
      for (let row = from; past.length > 0 && row < to; row++) this.#addPast(past, row, 1, null);
    };
  }

  /** Puts parts in place as though there were no deals: the view then holds what changes, and that alone. */
  startEmpty(parts: readonly AnyPart[]): void {
    this.#isScanned = true;
    this.#groups.addParts(parts);
  }

  /** Adds or takes out a row, where it passes the filter, as of a version of the store. */
  addRow(row: number, sign: 1 | -1, version: number): void {
    const past = this.#groups.historyParts;
    if (past.length > 0) this.#addPast(past, row, sign, version);
    if (this.#table.present.values[row] === 0 || !this.#passes(row)) return;
    const code = this.#codeAt(row);
    this.#groups.touch(code, version);
    if (!this.#isScanned) return;
    this.#groups.count(code, sign);
    this.#groups.summary(code).addRow(this.#table, row, sign);
  }

  /** The version at which a group, or (`null`) any group, last changed, as far back as the view goes. */
  changedAt(code: number | null): number {
    return this.#groups.changedAt(code);
  }

  /** The summary of a group; an empty one where no deal is in it. */
  summary(code: number): Summary {
    return this.#groups.summary(code);
  }

  /** Codes of the groups that have a deal or, for parts that look through time, had one. */
  groupCodes(parts: readonly AnyPart[] = []): number[] {
    return this.#groups.codes(parts);
  }

  /** Whether {@link groupCodes} has a code. */
  hasGroup(code: number, parts: readonly AnyPart[]): boolean {
    return this.#groups.has(code, parts);
  }

  /** Codes of the groups that changed after a version; `null` = that is not known any more. */
  changedSince(version: number): readonly number[] | null {
    return this.#groups.changedSince(version);
  }

  /** All groups that it holds something of. */
  allGroups(): ViewGroup[] {
    return this.#groups.all();
  }

  #addPresent(parts: readonly SummaryPart[], isFirst: boolean, from: number, to: number): void {
    const present = this.#table.present.values;
    /** By code: looked up once a group, not once a row. */
    const groups: { deals: number; readonly cells: readonly CellTable[] }[] = [];
    for (let row = from; row < to; row++) {
      if (present[row] === 0 || !this.#passes(row)) continue;
      const code = this.#codeAt(row);
      let group = groups[code];
      if (!group) {
        const summary = this.#groups.summary(code);
        groups[code] = group = { deals: 0, cells: parts.map((part) => summary.part(part)) };
      }
      group.deals++;
      for (let index = 0; index < parts.length; index++) {
        parts[index]!.addRow(group.cells[index]!, this.#table, row, 1);
      }
    }
    if (isFirst) groups.forEach(({ deals }, code) => this.#groups.count(code, deals));
  }

  /** Lets parts add what a deal was, each time to the group it was in then. */
  #addPast(parts: readonly HistoryPart[], row: number, sign: 1 | -1, version: number | null): void {
    const groupWas = this.#groupWas()(row);
    if (!groupWas) return;
    for (const part of parts) {
      const place = (was: Deal): CellTable | null => {
        const code = groupWas(was);
        if (code === null) return null;
        if (version !== null) this.#groups.touch(code, version);
        return this.#groups.pastCells(code, part);
      };
      part.addHistory(place, this.#table, row, sign);
    }
  }

  #codeAt(row: number): number {
    return this.#groupCodes ? this.#groupCodes()[row]! : WHOLE;
  }
}
