import { PipelineError } from '../model/index.js';
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

/** The test of a row's amount. @throws PipelineError `invalid-argument` where a size is none: it would let all deals through */
export function sizeTest(sizes: readonly SizeFilter[], table: DealTable): (row: number) => boolean {
  const stray = sizes.findIndex((size) => !isSize(size));
  if (stray !== -1) {
    throw new PipelineError(
      'invalid-argument',
      `${JSON.stringify(sizes[stray]) ?? 'undefined'} is no size of deals. Give { fromMinor, belowMinor }, each in minor units or null for no bound, or 'unknown'.`,
    );
  }
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

function isSize(size: unknown): boolean {
  if (size === 'unknown') return true;
  if (typeof size !== 'object' || size === null) return false;
  const { fromMinor, belowMinor } = size as Partial<SizeRange>;
  return [fromMinor, belowMinor].every((bound) => bound === null || Number.isFinite(bound));
}
