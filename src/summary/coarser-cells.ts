import { CellTable } from './cell-table.js';
import { highLimb, lowLimb } from './exact-sum.js';

/** Makes a key coarser, in place; `false` = the cell is left out. */
export type Coarsen = (key: Int32Array) => boolean | void;

/** What can be added to: a table of cells, or something before it. */
export type CellSink = Pick<CellTable, 'add' | 'addLimbs'>;

/** How the keys of cells are made coarser. */
export interface Coarser {
  /** Says all of what `coarsen` does. */
  readonly name: string;
  readonly coarsen: Coarsen;
}

/** Hands on what is added to it, with coarser keys. */
export class CoarserSink implements CellSink {
  /** Where it goes. */
  into: CellSink;
  readonly #coarsen: Coarsen;
  readonly #key: Int32Array;

  constructor(width: number, coarsen: Coarsen, into: CellSink) {
    this.into = into;
    this.#coarsen = coarsen;
    this.#key = new Int32Array(width);
  }

  add(key: ArrayLike<number>, count: number, amount: number): void {
    this.addLimbs(key, count, count * highLimb(amount), count * lowLimb(amount));
  }

  addLimbs(key: ArrayLike<number>, count: number, high: number, low: number): void {
    const own = this.#key;
    for (let field = 0; field < own.length; field++) own[field] = key[field]!;
    if (this.#coarsen(own) !== false) this.into.addLimbs(own, count, high, low);
  }
}

/** The cells of a table with coarser keys, kept up: one pass, then a handful of cells to read. */
export function coarserCells(cells: CellTable, { name, coarsen }: Coarser): CellTable {
  const follower = cells.follow(name, () => {
    const made = new CellTable(cells.fields);
    const sink = new CoarserSink(cells.fields.length, coarsen, made);
    return { cells: made, add: sink.addLimbs.bind(sink) };
  });
  return follower.cells;
}
