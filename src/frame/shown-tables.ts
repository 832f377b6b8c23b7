import type { CsvTableColumn } from '../csv-text/index.js';

/** What a data table shows, to be written to a file. */
export interface ShownTable {
  readonly columns: readonly CsvTableColumn<unknown>[];
  readonly rows: readonly unknown[];
}

/** The data tables that a widget shows now. */
export interface ShownTables {
  /** Counts a table in; returns how to take it back. What it shows is read when it is asked for. */
  readonly show: (table: { readonly current: ShownTable }) => () => void;
  /** In the order they came. */
  readonly list: () => ShownTable[];
}

/** Makes the list of a widget's data tables, none at first. */
export function createShownTables(): ShownTables {
  const tables = new Set<{ readonly current: ShownTable }>();
  return {
    show(table) {
      tables.add(table);
      return () => void tables.delete(table);
    },
    list: () => [...tables].map(({ current }) => current),
  };
}
