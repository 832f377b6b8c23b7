import { CellTable, type CellColumns } from '../../summary/cell-table.js';
import type { Summary } from '../../summary/summary.js';
import type { ViewGroup } from '../../summary/view-groups.js';

/** The cells of one part, or what is to be added to them. */
export interface SentCells {
  readonly name: string;
  readonly fields: readonly string[];
  readonly columns: CellColumns;
}

/** One group of a view, or what is to be added to it. */
export interface SentGroup {
  /** The dimension's value; `null` = not known, or the view has no groups. */
  readonly key: string | null;
  /** Deals in it. */
  readonly deals: number;
  readonly parts: readonly SentCells[];
}

/** Groups of a view to be added to those that the page has. */
export interface SentView {
  readonly view: number;
  readonly groups: readonly SentGroup[];
}

/** A group's sums as data. The summary must not be used any more where its columns are handed over. */
export function sendGroup(key: string | null, { summary, deals }: ViewGroup): SentGroup {
  const parts = [...summary.cells()].map(([name, cells]) => ({
    name,
    fields: cells.fields,
    columns: cells.columns(),
  }));
  return { key, deals, parts };
}

/** Adds what was sent to a summary: a part it does not have is taken over as it is. */
export function receiveParts(parts: readonly SentCells[], into: Summary): void {
  for (const { name, fields, columns } of parts) into.addCells(name, CellTable.of(fields, columns));
}

/** Cells in all groups of a view. */
export function cellCount({ groups }: SentView): number {
  let count = 0;
  for (const { parts } of groups) for (const { columns } of parts) count += columns.size;
  return count;
}

/** The memory of a view's columns, to be handed over instead of copied. */
export function buffersOf({ groups }: SentView): Transferable[] {
  return groups.flatMap(({ parts }) =>
    parts.flatMap(({ columns: { keys, sums, slots } }) =>
      // None is shared: a table makes its own memory.
      [keys, sums, slots].map(({ buffer }) => buffer as ArrayBuffer),
    ),
  );
}
