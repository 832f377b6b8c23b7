import type { DealTable } from './deal-table.js';
import { dataKey } from './same-data.js';
import { View, type ViewOptions } from './view.js';

/** How many views are kept up, the latest used; more only where that many are needed at once. */
const VIEW_LIMIT = 32;

/** The views of a store: one for each filter and grouping asked for, kept up together. */
export class ViewRegistry {
  readonly #table: DealTable;
  /** In order of use, the latest last. */
  readonly #views = new Map<string, View>();

  constructor(table: DealTable) {
    this.#table = table;
  }

  /** The key of a view's options. */
  keyOf(options: ViewOptions): string {
    return dataKey({ filter: options.filter ?? {}, groupBy: options.groupBy });
  }

  /**
   * The view with these options under its {@link keyOf}, registered where it is new; the longest unused one that is not
   * needed makes room.
   * @throws PipelineError `unknown-dimension`, `invalid-period`
   */
  obtain(key: string, options: ViewOptions, version: number, neededKeys: () => ReadonlySet<string>): View {
    const known = this.#views.get(key);
    if (known) {
      this.#views.delete(key);
      this.#views.set(key, known);
      return known;
    }
    const view = new View(this.#table, options, version);
    if (this.#views.size >= VIEW_LIMIT) this.#evict(neededKeys());
    this.#views.set(key, view);
    return view;
  }

  /** Adds or takes out a row in every view. */
  addRow(row: number, sign: 1 | -1, version: number): void {
    for (const view of this.#views.values()) view.addRow(row, sign, version);
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
    for (const key of this.#views.keys()) {
      if (this.#views.size < VIEW_LIMIT) return;
      if (!needed.has(key)) this.#views.delete(key);
    }
  }
}
