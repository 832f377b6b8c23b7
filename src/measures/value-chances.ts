import { exactDistribution, type ValueDistribution } from './value-distribution.js';
import { simulatedSums, type SimulationOptions } from './value-simulation.js';
import { chanceOfAtLeast, pointOf, type EqualDeals } from './win-chances.js';

/** What a distribution of value says. */
export interface ValueChances {
  readonly method: 'exact' | 'simulated';
  /** With 10, 50 and 90 % probability the value is at most this, minor units. */
  readonly p10Minor: number;
  readonly p50Minor: number;
  readonly p90Minor: number;
  /** The probability of a value, in minor units, or more. */
  readonly atLeast: (valueMinor: number) => number;
  /** Exact: values told apart; simulated: `null`. */
  readonly states: number | null;
  /** Simulated: how many pipelines were drawn; exact: `null`. */
  readonly trials: number | null;
  /** Simulated: their mean, minor units; exact: `null`. */
  readonly meanMinor: number | null;
  /** Simulated: the standard error of that mean; exact: `null`. */
  readonly meanErrorMinor: number | null;
}

/**
 * The distribution of what independent deals bring in, on top of what is certain: exact where values, or ways that deals can
 * end, are few enough, else simulated (docs/measures.md §10).
 */
export function valueChances(
  deals: readonly EqualDeals[],
  certainMinor: number,
  options: SimulationOptions & {
    /** Simulate whatever the number of values; for comparisons. */
    readonly isForced?: boolean;
  },
): ValueChances {
  const { gains, base } = uncertainGains(deals, certainMinor);
  const exact = options.isForced === true ? null : exactDistribution(gains);
  return exact ? exactChances(exact, base) : simulatedChances(gains, base, options);
}

/**
 * Deals of equal chance and worth as one, in order, and what is certain beside them. What takes away if it is won gives back if
 * it is not.
 */
function uncertainGains(
  deals: readonly EqualDeals[],
  certainMinor: number,
): { readonly gains: readonly EqualDeals[]; readonly base: number } {
  const gains = new Map<string, EqualDeals>();
  let base = certainMinor;
  for (const { amountMinor, basisPoints, count } of deals) {
    if (amountMinor === 0 || count === 0 || basisPoints === 0) continue;
    const isGain = amountMinor > 0;
    if (basisPoints === 10_000 || !isGain) base += amountMinor * count;
    if (basisPoints === 10_000) continue;
    const chance = isGain ? basisPoints : 10_000 - basisPoints;
    const size = Math.abs(amountMinor);
    const known = gains.get(`${size} ${chance}`)?.count ?? 0;
    gains.set(`${size} ${chance}`, { amountMinor: size, basisPoints: chance, count: known + count });
  }
  const sorted = [...gains.values()].sort(
    (one, other) => one.amountMinor - other.amountMinor || one.basisPoints - other.basisPoints,
  );
  return { gains: sorted, base };
}

function exactChances({ valueAt, chances }: ValueDistribution, base: number): ValueChances {
  const found = { first: 0, chances };
  const point = (probability: number): number => base + valueAt(pointOf(found, probability));
  return {
    method: 'exact',
    p10Minor: point(0.1),
    p50Minor: point(0.5),
    p90Minor: point(0.9),
    atLeast: (valueMinor) => {
      let low = 0;
      let high = chances.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (base + valueAt(middle) >= valueMinor) high = middle;
        else low = middle + 1;
      }
      return chanceOfAtLeast(found, low);
    },
    states: chances.length,
    trials: null,
    meanMinor: null,
    meanErrorMinor: null,
  };
}

function simulatedChances(
  gains: readonly EqualDeals[],
  base: number,
  options: SimulationOptions,
): ValueChances {
  const sums = simulatedSums(gains, options).sort();
  const trials = sums.length;
  const mean = sums.reduce((total, sum) => total + sum, 0) / trials;
  const variance = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0) / Math.max(1, trials - 1);
  const point = (probability: number): number => base + sums[Math.ceil(probability * trials - 1e-9) - 1]!;
  return {
    method: 'simulated',
    p10Minor: point(0.1),
    p50Minor: point(0.5),
    p90Minor: point(0.9),
    atLeast: (valueMinor) =>
      sums.reduce((count, sum) => count + (base + sum >= valueMinor ? 1 : 0), 0) / trials,
    states: null,
    trials,
    meanMinor: base + mean,
    meanErrorMinor: Math.sqrt(variance / trials),
  };
}
