/** Neighbours among different amounts, ascending, and how many deals have each. */
export interface SizeBin {
  /** The least amount when it was made: what is less is in the bins before, where there are any. */
  readonly from: number;
  readonly amounts: number[];
  readonly counts: number[];
}

/** The place of the bin that an amount is in, or would be. */
export function binFor(bins: readonly SizeBin[], amount: number): number {
  let low = 0;
  let high = bins.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (bins[middle]!.from <= amount) low = middle;
    else high = middle;
  }
  return low;
}

/** Sum of the ranks of so many deals (below 0: of as many that went) after so many others. */
export function ranksOf(deals: number, before: number): number {
  return deals * before + (deals * (deals + 1)) / 2;
}
