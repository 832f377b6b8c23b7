import { useLayoutEffect, useState } from 'react';
import type { BenchMove } from './contender.js';
import { STAGES, type BoardRow } from './rows.js';

/** The cards of each column in order. */
export type Columns = readonly (readonly BoardRow[])[];

/** Where the host's moves reach the board that is mounted. */
export interface MoveHandle {
  readonly move: (move: BenchMove) => void;
  /** The board that is mounted takes moves from now on. */
  readonly take: (move: (move: BenchMove) => void) => void;
}

/** The rows by column. */
export const columnsOf = (rows: readonly BoardRow[]): Columns =>
  STAGES.map((stage) => rows.filter((row) => row.stage === stage));

/** The columns after a move; a column it does not touch is the same object. */
export function moved(columns: Columns, { from, to }: BenchMove): Columns {
  const row = columns[from.column]?.[from.index];
  if (!row) return columns;
  const next = columns.slice();
  next[from.column] = columns[from.column]!.toSpliced(from.index, 1);
  next[to.column] = next[to.column]!.toSpliced(to.index, 0, { ...row, stage: STAGES[to.column]! });
  return next;
}

/** Columns in the state of a board, as hosts have them who write one by hand. */
export function useColumns(
  first: Columns,
  handle: MoveHandle,
): readonly [Columns, (move: BenchMove) => void] {
  const [columns, setColumns] = useState(first);
  const [move] = useState(() => (next: BenchMove) => setColumns((before) => moved(before, next)));
  useLayoutEffect(() => {
    handle.take(move);
  }, [handle, move]);
  return [columns, move];
}

/** A handle that nobody has taken yet. */
export function emptyHandle(): MoveHandle {
  let taken = (_: BenchMove): void => undefined;
  return {
    move: (move) => taken(move),
    take: (move) => {
      taken = move;
    },
  };
}
