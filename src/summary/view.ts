import type { DealTable } from './deal-table.js';
import { compileFilter, type DealFilter, type RowTest } from './deal-filter.js';
import { KIND_CODE } from './codes.js';
import type { PartName } from './parts/index.js';
import { SUMMARY_PARTS } from './parts/index.js';
import { Summary } from './summary.js';

/** Which deals are added up, and by which dimension they are kept apart. */
export interface ViewOptions {
  readonly filter?: DealFilter;
  /** Name of a dimension; absent = all deals together. */
  readonly groupBy?: string;
  /** A further restriction that leaves targets as they are: they are those of `filter`, whatever a reader looks at. */
  readonly narrow?: NarrowView | undefined;
}

/** What a reader picked elsewhere, and which deals it restricts. */
export interface NarrowView {
  readonly filter: DealFilter;
  /** `open`: only open deals are restricted, so that what was won so far stays whole. */
  readonly of: 'all' | 'open';
}

/** A view's options with their key in the registry. */
export interface NamedView {
  readonly options: ViewOptions;
  readonly key: string;
}

/** The code under which a view without grouping keeps its one summary. */
export const WHOLE = 0;

/** The test of a row against a view's filter and restriction. */
export function compileView({ filter = {}, narrow }: ViewOptions, table: DealTable): RowTest {
  const passes = compileFilter(filter, table);
  if (!narrow) return passes;
  const isIn = compileFilter(narrow.filter, table);
  const isOpenOnly = narrow.of === 'open';
  return (row) => passes(row) && ((isOpenOnly && table.kind.values[row] !== KIND_CODE.open) || isIn(row));
}

/**
 * One registered view: a filter and at most one grouping, with a summary a group. Built by one pass over the columns for
 * each part it is asked for, then kept up by adding and subtracting the deals that change.
 */
export class View {
  readonly #table: DealTable;
  readonly #passes: RowTest;
  readonly #groupCodes: (() => Uint32Array) | null;
  readonly #summaries = new Map<number, Summary>();
  readonly #dealCounts = new Map<number, number>();
  readonly #parts = new Set<PartName>();
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
  }

  /** Sums the parts that are not summed yet, in one pass over the deals. */
  ensure(parts: readonly PartName[]): void {
    const missing = parts.filter((name) => !this.#parts.has(name));
    if (missing.length === 0 && this.#isScanned) return;
    const isFirst = !this.#isScanned;
    this.#isScanned = true;
    for (const name of missing) this.#parts.add(name);
    for (const summary of this.#summaries.values()) for (const name of missing) summary.addPart(name);
    const present = this.#table.present.values;
    for (let row = 0; row < this.#table.rowCount; row++) {
      if (present[row] === 0 || !this.#passes(row)) continue;
      const code = this.#codeAt(row);
      if (isFirst) this.#count(code, 1);
      const summary = this.#summaryOf(code);
      for (const name of missing) SUMMARY_PARTS[name].addRow(summary.part(name), this.#table, row, 1);
    }
  }

  /** Adds or takes out a row, where it passes the filter, as of a version of the store. */
  addRow(row: number, sign: 1 | -1, version: number): void {
    if (this.#table.present.values[row] === 0 || !this.#passes(row)) return;
    const code = this.#codeAt(row);
    this.#changedAt.set(code, version);
    this.#lastChangedAt = version;
    if (!this.#isScanned) return;
    this.#count(code, sign);
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

  /** Codes of the groups that have a deal. */
  groupCodes(): number[] {
    return [...this.#dealCounts].filter(([, count]) => count > 0).map(([code]) => code);
  }

  #count(code: number, sign: 1 | -1): void {
    this.#dealCounts.set(code, (this.#dealCounts.get(code) ?? 0) + sign);
  }

  #codeAt(row: number): number {
    return this.#groupCodes ? this.#groupCodes()[row]! : WHOLE;
  }

  #summaryOf(code: number): Summary {
    const existing = this.#summaries.get(code);
    if (existing) return existing;
    const summary = new Summary(this.#table.process, [...this.#parts]);
    this.#summaries.set(code, summary);
    return summary;
  }
}
