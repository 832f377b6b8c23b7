import { KIND_CODE } from './codes.js';
import { compileFilter, type DealFilter, type RowTest } from './deal-filter.js';
import type { DealTable } from './deal-table.js';

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
