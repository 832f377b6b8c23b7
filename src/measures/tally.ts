import { AMOUNT_CLASS, fromLimbs, type CellTable } from '../summary/index.js';

/** Some deals and their value, minor units; what is in the value, the place of use says. */
export interface CountAndValue {
  readonly count: number;
  readonly valueMinor: number;
}

/** Some deals, and what is known of their value. */
export interface ValuedCount extends CountAndValue {
  /** Deals whose amount is known, 0 and negative included. */
  readonly valuedCount: number;
}

/** Deals counted, and what is known of their amounts: `count` has those of unknown amount, `valueMinor` negative ones. */
export interface Tally extends ValuedCount {
  /** Deals whose amount is negative. */
  readonly negativeCount: number;
  /** Sum of the negative amounts, minor units: 0 or less. */
  readonly negativeMinor: number;
}

/** Adds up cells into a {@link Tally}, exactly and in any order. */
export class TallyBuilder {
  #count = 0;
  #valuedCount = 0;
  #negativeCount = 0;
  #high = 0;
  #low = 0;
  #negativeHigh = 0;
  #negativeLow = 0;

  /** Adds one cell, of the given amount class. */
  add(cells: CellTable, cell: number, amountClass: number): void {
    this.addLimbs(amountClass, cells.count(cell), cells.high(cell), cells.low(cell));
  }

  /** Adds deals of one amount class whose amounts have these summed limbs; below 0 takes out. */
  addLimbs(amountClass: number, count: number, high: number, low: number): void {
    this.#count += count;
    if (amountClass === AMOUNT_CLASS.unknown) return;
    this.#valuedCount += count;
    this.#high += high;
    this.#low += low;
    if (amountClass !== AMOUNT_CLASS.negative) return;
    this.#negativeCount += count;
    this.#negativeHigh += high;
    this.#negativeLow += low;
  }

  /** What was added so far. */
  build(): Tally {
    return {
      count: this.#count,
      valuedCount: this.#valuedCount,
      valueMinor: fromLimbs(this.#high, this.#low),
      negativeCount: this.#negativeCount,
      negativeMinor: fromLimbs(this.#negativeHigh, this.#negativeLow),
    };
  }
}

/** Nothing counted. */
export const EMPTY_TALLY: Tally = {
  count: 0,
  valuedCount: 0,
  valueMinor: 0,
  negativeCount: 0,
  negativeMinor: 0,
};

/** The value that rates are made of: known amounts without the negative ones (docs/measures.md §0 "unknown is not zero"). */
export function rateValueMinor(tally: Tally): number {
  return tally.valueMinor - tally.negativeMinor;
}

/** Their value, minor units; `null` where there are deals and no amount of any is known: unknown is not zero (docs/measures.md §0). */
export function knownValueMinor({ count, valuedCount, valueMinor }: ValuedCount): number | null {
  return count > 0 && valuedCount === 0 ? null : valueMinor;
}

/** All the tallies together. */
export function addTallies(...tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      count: sum.count + tally.count,
      valuedCount: sum.valuedCount + tally.valuedCount,
      valueMinor: sum.valueMinor + tally.valueMinor,
      negativeCount: sum.negativeCount + tally.negativeCount,
      negativeMinor: sum.negativeMinor + tally.negativeMinor,
    }),
    EMPTY_TALLY,
  );
}
