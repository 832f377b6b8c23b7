import { binomial, type EqualDeals } from './win-chances.js';

/** How likely each of some values is, the lowest first. */
export interface ValueDistribution {
  /** Minor units. */
  readonly valueAt: (index: number) => number;
  readonly chances: Float64Array;
}

/** Exact up to so many values told apart, and so many steps to find their chances (docs/measures.md §10). */
const MOST_STATES = 131_072;
const MOST_STEPS = 40_000_000;

/**
 * The distribution of what independent deals bring in, by dynamic programming: over whole multiples of the amounts' greatest
 * common divisor where those are few, else over the sums that deals can come to, where the ways they can end are few.
 * @param gains amounts above 0, each once with a chance, in order
 * @returns `null` where there are too many of both
 */
export function exactDistribution(gains: readonly EqualDeals[]): ValueDistribution | null {
  const unit =
    gains.reduce((divisor, { amountMinor }) => greatestCommonDivisor(divisor, amountMinor), 0) || 1;
  if (isFewMultiples(gains, unit)) return overMultiples(gains, unit);
  const ways = gains.reduce((product, { count }) => product * (count + 1), 1);
  return ways <= MOST_STATES ? overSums(gains) : null;
}

function isFewMultiples(gains: readonly EqualDeals[], unit: number): boolean {
  let states = 1;
  let steps = 0;
  for (const { amountMinor, count } of gains) {
    steps += states * (count + 1);
    states += (amountMinor / unit) * count;
    if (states > MOST_STATES || steps > MOST_STEPS) return false;
  }
  return true;
}

function overMultiples(gains: readonly EqualDeals[], unit: number): ValueDistribution {
  let chances: Float64Array = Float64Array.of(1);
  for (const { amountMinor, basisPoints, count } of gains) {
    const step = amountMinor / unit;
    const wins = binomial(count, basisPoints);
    const next = new Float64Array(chances.length + step * count);
    for (const [index, chance] of wins.chances.entries()) {
      const offset = (wins.first + index) * step;
      for (let at = 0; at < chances.length; at++) next[offset + at]! += chance * chances[at]!;
    }
    chances = next;
  }
  return { valueAt: (index) => index * unit, chances };
}

function overSums(gains: readonly EqualDeals[]): ValueDistribution {
  let chanceBySum = new Map([[0, 1]]);
  for (const { amountMinor, basisPoints, count } of gains) {
    const wins = binomial(count, basisPoints);
    const next = new Map<number, number>();
    for (const [index, chance] of wins.chances.entries()) {
      const more = (wins.first + index) * amountMinor;
      for (const [sum, before] of chanceBySum) {
        next.set(sum + more, (next.get(sum + more) ?? 0) + chance * before);
      }
    }
    chanceBySum = next;
  }
  const sums = Float64Array.from(chanceBySum.keys()).sort();
  return { valueAt: (index) => sums[index]!, chances: sums.map((sum) => chanceBySum.get(sum)!) };
}

function greatestCommonDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
