import { fromLimbs, type CellTable } from '../summary/index.js';

/** Places of the fields in the keys of the part `sizes`. */
export const SIZES = {
  kind: 0,
  track: 1,
  closedDay: 2,
  cycleDays: 3,
  amountClass: 4,
  amountHigh: 5,
  amountLow: 6,
} as const;

/** The amount that every deal of a cell of the part `sizes` has, minor units; 0 where it is not known. */
export function amountOf(cells: CellTable, cell: number): number {
  return fromLimbs(cells.key(cell, SIZES.amountHigh), cells.key(cell, SIZES.amountLow));
}

/** {@link amountOf} of a cell's key. */
export function amountOfKey(key: ArrayLike<number>): number {
  return fromLimbs(key[SIZES.amountHigh]!, key[SIZES.amountLow]!);
}
