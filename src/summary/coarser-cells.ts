import type { CellFollower } from './cell-followers.js';
import { CellTable } from './cell-table.js';

/** The same cells with coarser keys, so fewer. */
export class CoarserCells implements CellFollower {
  readonly cells: CellTable;
  readonly #coarsen: (key: Int32Array) => void;
  readonly #key: Int32Array;

  /** @param coarsen makes a key coarser, in place */
  constructor(fields: readonly string[], coarsen: (key: Int32Array) => void) {
    this.cells = new CellTable(fields);
    this.#coarsen = coarsen;
    this.#key = new Int32Array(fields.length);
  }

  add(key: ArrayLike<number>, count: number, high: number, low: number): void {
    const own = this.#key;
    for (let field = 0; field < own.length; field++) own[field] = key[field]!;
    this.#coarsen(own);
    this.cells.addLimbs(own, count, high, low);
  }
}

/** The cells of a table with coarser keys, kept up: one pass, then a handful of cells to read. The name says what is asked. */
export function coarserCells(cells: CellTable, name: string, coarsen: (key: Int32Array) => void): CellTable {
  return cells.follow(name, () => new CoarserCells(cells.fields, coarsen)).cells;
}
