import type { DealTable } from './deal-table.js';
import type { KeptUp } from './view-registry.js';

/** Rows in an order, kept up while deals change. */
export interface KeptRows<TResult> extends KeptUp {
  /** What they are now: the same object as long as nothing in it changed. */
  readonly read: () => TResult;
}

/**
 * A kind of ordered deals that a store can keep up: like a measure, for what shows deals and not figures. It is passed to
 * `store.queryRows`, so that a page whose widgets show none does not load it.
 */
export interface RowIndex<TOptions, TResult> {
  /** Its name, unique among row indexes. */
  readonly indexName: string;
  /** Puts the rows of a table in order; `version` is the store's. O(deals), once. */
  readonly create: (table: DealTable, options: TOptions, version: number) => KeptRows<TResult>;
}
