import type { Deal } from '../model/index.js';
import type { CellTable } from './cell-table.js';
import type { RowTest } from './deal-filter.js';
import type { DealTable } from './deal-table.js';
import type { AnyPart, HistoryPart, SummaryPart } from './parts/part.js';
import { compilePlacement, type GroupWas } from './placement.js';
import { Summary } from './summary.js';
import { compileView, WHOLE, type ViewOptions } from './view-options.js';

/** How many parts a view keeps, the latest asked for: those made from arguments would pile up as windows move on. */
const PART_LIMIT = 48;

/**
 * One registered view: a filter and at most one grouping, with a summary a group. Built by one pass over the columns for
 * each part it is asked for, then kept up by adding and subtracting the deals that change.
 */
export class View {
  readonly #table: DealTable;
  readonly #passes: RowTest;
  readonly #groupCodes: (() => Uint32Array) | null;
  readonly #groupWas: () => GroupWas;
  readonly #summaries = new Map<number, Summary>();
  readonly #dealCounts = new Map<number, number>();
  /** Groups that a part that looks through time has put something into, and how much. */
  readonly #pastCounts = new Map<number, number>();
  /** In order of use, the latest last. */
  readonly #parts = new Map<string, AnyPart>();
  readonly #changedAt = new Map<number, number>();
  readonly #madeAt: number;
  #lastChangedAt: number;
  #isScanned = false;

  /** @param version the store's version now. @throws PipelineError `unknown-dimension`, `invalid-period` */
  constructor(table: DealTable, options: ViewOptions, version = 0) {
    this.#madeAt = version;
    this.#lastChangedAt = version;
    this.#table = table;
    this.#passes = compileView(options, table);
    const column = options.groupBy === undefined ? null : table.dimension(options.groupBy);
    this.#groupCodes = column && (() => column.codes.values);
    let groupWas: GroupWas | null = null;
    this.#groupWas = () => (groupWas ??= compilePlacement(options, table));
  }

  /** Sums the parts that are not summed yet, in one pass over the deals. */
  ensure(parts: readonly AnyPart[]): void {
    const missing = parts.filter((part) => !this.#parts.has(part.name));
    if (missing.length === 0 && this.#isScanned) return;
    const isFirst = !this.#isScanned;
    this.#isScanned = true;
    this.#makeRoom(parts);
    for (const part of missing) this.#parts.set(part.name, part);
    for (const summary of this.#summaries.values()) for (const part of missing) summary.addPart(part);
    const present = missing.filter((part): part is SummaryPart => 'addRow' in part);
    const past = missing.filter((part): part is HistoryPart => 'addHistory' in part);
    if (present.length > 0 || isFirst) this.#addPresent(present, isFirst);
    for (let row = 0; past.length > 0 && row < this.#table.rowCount; row++) this.#addPast(past, row, 1, null);
  }

  /** Adds or takes out a row, where it passes the filter, as of a version of the store. */
  addRow(row: number, sign: 1 | -1, version: number): void {
    const past = [...this.#parts.values()].filter((part): part is HistoryPart => 'addHistory' in part);
    if (past.length > 0) this.#addPast(past, row, sign, version);
    if (this.#table.present.values[row] === 0 || !this.#passes(row)) return;
    const code = this.#codeAt(row);
    this.#touch(code, version);
    if (!this.#isScanned) return;
    count(this.#dealCounts, code, sign);
    this.#summaryOf(code).addRow(this.#table, row, sign);
  }

  /** The version at which a group, or (`null`) any group, last changed, as far back as the view goes. */
  changedAt(code: number | null): number {
    return code === null ? this.#lastChangedAt : (this.#changedAt.get(code) ?? this.#madeAt);
  }

  /** The summary of a group; an empty one where no deal is in it. */
  summary(code: number): Summary {
    return this.#summaryOf(code);
  }

  /** Codes of the groups that have a deal or, for parts that look through time, had one. */
  groupCodes(parts: readonly AnyPart[] = []): number[] {
    const codes = new Set<number>();
    const had = parts.some((part) => 'addHistory' in part) ? [...this.#pastCounts] : [];
    for (const [code, deals] of [...this.#dealCounts, ...had]) if (deals > 0) codes.add(code);
    return [...codes];
  }

  #addPresent(parts: readonly SummaryPart[], isFirst: boolean): void {
    const present = this.#table.present.values;
    for (let row = 0; row < this.#table.rowCount; row++) {
      if (present[row] === 0 || !this.#passes(row)) continue;
      const code = this.#codeAt(row);
      if (isFirst) count(this.#dealCounts, code, 1);
      const summary = this.#summaryOf(code);
      for (const part of parts) part.addRow(summary.part(part), this.#table, row, 1);
    }
  }

  /** Lets parts add what a deal was, each time to the group it was in then. */
  #addPast(parts: readonly HistoryPart[], row: number, sign: 1 | -1, version: number | null): void {
    const groupWas = this.#groupWas()(row);
    if (!groupWas) return;
    for (const part of parts) {
      const place = (was: Deal): CellTable | null => {
        const code = groupWas(was);
        if (code === null) return null;
        count(this.#pastCounts, code, sign);
        if (version !== null) this.#touch(code, version);
        return this.#summaryOf(code).part(part);
      };
      part.addHistory(place, this.#table, row, sign);
    }
  }

  #makeRoom(needed: readonly AnyPart[]): void {
    for (const part of needed) {
      if (this.#parts.delete(part.name)) this.#parts.set(part.name, part);
    }
    for (const part of this.#parts.values()) {
      if (this.#parts.size + needed.length <= PART_LIMIT) return;
      if (needed.some(({ name }) => name === part.name)) continue;
      this.#parts.delete(part.name);
      for (const summary of this.#summaries.values()) summary.dropPart(part);
    }
  }

  #touch(code: number, version: number): void {
    this.#changedAt.set(code, version);
    this.#lastChangedAt = version;
  }

  #codeAt(row: number): number {
    return this.#groupCodes ? this.#groupCodes()[row]! : WHOLE;
  }

  #summaryOf(code: number): Summary {
    const existing = this.#summaries.get(code);
    if (existing) return existing;
    const summary = new Summary(this.#table.process, [...this.#parts.values()]);
    this.#summaries.set(code, summary);
    return summary;
  }
}

function count(counts: Map<number, number>, code: number, change: number): void {
  counts.set(code, (counts.get(code) ?? 0) + change);
}
