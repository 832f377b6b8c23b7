import { dataKey } from './same-data.js';
import type { ViewOptions } from './view-options.js';

/** How many views are kept up, the latest used; more only where that many are needed at once. */
const VIEW_LIMIT = 32;

/** Something derived from the rows that is kept up while they change. */
export interface KeptUp {
  /** Adds (`sign` 1) or takes out (`sign` −1) a row, as of a version of the store. */
  readonly addRow: (row: number, sign: 1 | -1, version: number) => void;
  /** The version at which a group, or (`null`) anything in it, last changed. */
  readonly changedAt: (group: number | null) => number;
  /** Told, where it keeps rows in an order, that rows stand in other places of the input as of a version of the store. */
  readonly reorder?: (version: number) => void;
  /** Told when it is not kept up any more. */
  readonly onForgotten?: () => void;
}

/** The views of a store: one for each filter and grouping asked for, and each order of deals, kept up together. */
export class ViewRegistry {
  /** In order of use, the latest last. */
  readonly #views = new Map<string, KeptUp>();

  /** The key of a view's options. */
  keyOf(options: ViewOptions): string {
    return dataKey({ filter: options.filter ?? {}, groupBy: options.groupBy, narrow: options.narrow });
  }

  /**
   * What is kept under a key, which must say what it is, made and registered where it is new; the longest unused that is
   * not needed makes room.
   */
  obtain<TView extends KeptUp>(key: string, make: () => TView, neededKeys: () => ReadonlySet<string>): TView {
    const known = this.#views.get(key);
    if (known) {
      this.#views.delete(key);
      this.#views.set(key, known);
      return known as TView;
    }
    const view = make();
    if (this.#views.size >= VIEW_LIMIT) this.#evict(neededKeys());
    this.#views.set(key, view);
    return view;
  }

  /** Adds or takes out a row in every view. */
  addRow(row: number, sign: 1 | -1, version: number): void {
    for (const view of this.#views.values()) view.addRow(row, sign, version);
  }

  /** Tells every view that rows stand in other places of the input. */
  reorder(version: number): void {
    for (const view of this.#views.values()) view.reorder?.(version);
  }

  /** The version at which a group of a view (`null` = any group) last changed; Infinity where the view is not kept up. */
  changedAt(key: string, group: number | null): number {
    return this.#views.get(key)?.changedAt(group) ?? Infinity;
  }

  /** How many views are kept up. */
  get size(): number {
    return this.#views.size;
  }

  #evict(needed: ReadonlySet<string>): void {
    for (const [key, view] of this.#views) {
      if (this.#views.size < VIEW_LIMIT) return;
      if (needed.has(key)) continue;
      this.#views.delete(key);
      view.onForgotten?.();
    }
  }
}
