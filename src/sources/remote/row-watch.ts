import type { RowIndex } from '../../summary/index.js';

/** Told of every row that a store takes out of its table and puts into it. */
export function rowWatch(onRow: (row: number, sign: 1 | -1) => void): RowIndex<null, null> {
  return {
    indexName: 'row-watch',
    create: () => ({ addRow: onRow, changedAt: () => 0, read: () => null }),
  };
}
