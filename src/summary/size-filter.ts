import { AMOUNT_CLASS } from './codes.js';
import type { DealTable } from './deal-table.js';

/** Amounts from one up to below another, minor units of the reporting currency. */
export interface SizeRange {
  /** At or above; `null` = no lower bound but 0. */
  readonly fromMinor: number | null;
  /** Below; `null` = no upper bound. */
  readonly belowMinor: number | null;
}

/** A range of amounts; `unknown` = amounts that are not known, or negative (docs/measures.md §7). */
export type SizeFilter = SizeRange | 'unknown';

/** The test of a row's amount. */
export function sizeTest(sizes: readonly SizeFilter[], table: DealTable): (row: number) => boolean {
  return (row) => {
    const isValued = table.amountClass.values[row] === AMOUNT_CLASS.valued;
    const amount = table.amount.values[row]!;
    return sizes.some((size) =>
      size === 'unknown'
        ? !isValued
        : isValued && amount >= (size.fromMinor ?? 0) && amount < (size.belowMinor ?? Infinity),
    );
  };
}
