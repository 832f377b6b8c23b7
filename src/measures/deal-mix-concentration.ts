import type { Concentration } from './deal-mix-result.js';
import { ExactProducts } from './exact-products.js';
import { histogramCount, type Histogram } from './histogram.js';
import { rate, type Rate } from './rate.js';

/** Of how many of the largest deals the share is told. */
const FIFTH = 5;

/** Concentration of amounts, ascending, none negative (docs/measures.md §7). */
export function concentrationOf(sizes: Histogram, targetMinor: number | null): Concentration {
  const count = histogramCount(sizes);
  const sum = new ExactProducts();
  const ranked = new ExactProducts();
  const squares = new ExactProducts();
  let below = 0;
  for (const [amount, deals] of sizes) {
    // Σ (2i − n − 1) over the ranks of equal amounts.
    const ranks = deals * (2 * below + deals - count);
    below += deals;
    sum.add(amount, deals);
    ranked.add(ranks, amount);
    addSquares(squares, amount, deals);
  }
  const total = sum.total();
  const topCount = Math.floor((count + FIFTH - 1) / FIFTH);
  const largestMinor = sizes.at(-1)?.[0] ?? null;
  return {
    count,
    valueMinor: Number(total),
    topCount,
    topShare: rate(Number(largestSum(sizes, topCount)), Number(total)),
    largestMinor,
    largestOfTarget:
      largestMinor === null || targetMinor === null || targetMinor <= 0
        ? null
        : rate(largestMinor, targetMinor),
    gini: exactRate(ranked.total(), BigInt(count) * total),
    hhi: exactRate(squares.total(), total * total),
  };
}

function addSquares(squares: ExactProducts, amount: number, deals: number): void {
  if (Number.isSafeInteger(amount * deals)) squares.add(amount * deals, amount);
  else for (let deal = 0; deal < deals; deal++) squares.add(amount, amount);
}

function largestSum(sizes: Histogram, count: number): bigint {
  const sum = new ExactProducts();
  let left = count;
  for (let index = sizes.length - 1; left > 0; index--) {
    const [amount, deals] = sizes[index]!;
    sum.add(amount, Math.min(left, deals));
    left -= Math.min(left, deals);
  }
  return sum.total();
}

function exactRate(numerator: bigint, denominator: bigint): Rate {
  return rate(Number(numerator), Number(denominator));
}
