import type { CellTable } from './cell-table.js';

/** A part's cells as JSON-able columns, empty cells dropped, sorted by key. */
export interface CellsJson {
  readonly fields: readonly string[];
  /** One array a field, as long as there are cells. */
  readonly keys: readonly (readonly number[])[];
  readonly counts: readonly number[];
  /** Sums of amounts, high limbs (exact-sum.ts). */
  readonly highs: readonly number[];
  /** Sums of amounts, low limbs. */
  readonly lows: readonly number[];
}

/** Writes the cells of a part; equal figures give equal data, whatever the order they came in. */
export function writeCells(cells: CellTable): CellsJson {
  const width = cells.fields.length;
  const kept: number[] = [];
  for (let cell = 0; cell < cells.size; cell++) {
    if (!cells.isEmpty(cell)) kept.push(cell);
  }
  kept.sort((one, other) => {
    for (let field = 0; field < width; field++) {
      const difference = cells.key(one, field) - cells.key(other, field);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return {
    fields: [...cells.fields],
    keys: cells.fields.map((_, field) => kept.map((cell) => cells.key(cell, field))),
    counts: kept.map((cell) => cells.count(cell)),
    highs: kept.map((cell) => cells.high(cell)),
    lows: kept.map((cell) => cells.low(cell)),
  };
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isKey = (value: unknown): boolean => Number.isInteger(value) && ((value as number) | 0) === value;

const isListOf = (list: unknown, length: number, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(list) && list.length === length && list.every(fits);

/** Whether data, from whoever sent it, are the cells of a part as {@link writeCells} writes them. */
export function isCellsJson(data: unknown): data is CellsJson {
  if (typeof data !== 'object' || data === null) return false;
  const { fields, keys, counts, highs, lows }: Partial<Record<keyof CellsJson, unknown>> = data;
  if (!Array.isArray(fields) || !Array.isArray(counts)) return false;
  const size = counts.length;
  return (
    fields.every((field) => typeof field === 'string') &&
    isListOf(keys, fields.length, (column) => isListOf(column, size, isKey)) &&
    [counts, highs, lows].every((column) => isListOf(column, size, isWhole))
  );
}

/** Adds written cells to a part with the same fields. */
export function readCells(json: CellsJson, into: CellTable): void {
  const key = new Int32Array(into.fields.length);
  for (let cell = 0; cell < json.counts.length; cell++) {
    for (let field = 0; field < key.length; field++) key[field] = json.keys[field]![cell]!;
    into.addLimbs(key, json.counts[cell]!, json.highs[cell]!, json.lows[cell]!);
  }
}
