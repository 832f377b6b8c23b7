import type { Concentration } from './deal-mix-result.js';
import { rate, type Rate } from './rate.js';
import type { SortedSizes } from './sorted-sizes.js';

/** Of how many of the largest deals the share is told. */
const FIFTH = 5;

/** Concentration of amounts, none negative (docs/measures.md §7). */
export function concentrationOf(sizes: SortedSizes, targetMinor: number | null): Concentration {
  const { count, sum, ranked, squares } = sizes.totals();
  const topCount = Math.floor((count + FIFTH - 1) / FIFTH);
  const largestMinor = sizes.valueAt(count - 1);
  return {
    count,
    valueMinor: Number(sum),
    topCount,
    topShare: exactRate(sum - sizes.sumOfSmallest(count - topCount), sum),
    largestMinor,
    largestOfTarget:
      largestMinor === null || targetMinor === null || targetMinor <= 0
        ? null
        : rate(largestMinor, targetMinor),
    // Σ (2i − n − 1) × amount, of the ranks i.
    gini: exactRate(2n * ranked - BigInt(count + 1) * sum, BigInt(count) * sum),
    hhi: exactRate(squares, sum * sum),
  };
}

function exactRate(numerator: bigint, denominator: bigint): Rate {
  return rate(Number(numerator), Number(denominator));
}
