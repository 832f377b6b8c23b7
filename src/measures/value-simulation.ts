import { highLimb, lowLimb } from '../summary/index.js';
import { seededRandom } from './seeded-random.js';
import { binomial, type EqualDeals } from './win-chances.js';

/** How a distribution of value is simulated. */
export interface SimulationOptions {
  readonly seed: number;
  /** At most so many pipelines are drawn. */
  readonly trials: number;
}

/** A simulation draws at most about so many times for all kinds of deals, in at least so many trials. */
const MOST_DRAWS = 5_000_000;
const FEWEST_TRIALS = 200;

/** What the deals bring in, drawn again and again; the same for the same deals and seed, in whatever order they come sorted. */
export function simulatedSums(gains: readonly EqualDeals[], options: SimulationOptions): Float64Array {
  const affordable = Math.max(FEWEST_TRIALS, Math.floor(MOST_DRAWS / Math.max(1, gains.length)));
  const trials = Math.min(options.trials, affordable);
  const sums = new Float64Array(trials);
  for (const { amountMinor, basisPoints, count } of gains) {
    // Each has numbers of its own, so that a deal more does not draw all others anew.
    const random = seededRandom(options.seed, basisPoints, highLimb(amountMinor), lowLimb(amountMinor));
    const { first, limits } = drawLimits(count, basisPoints);
    for (let trial = 0; trial < trials; trial++) {
      sums[trial]! += (first + placeOf(random(), limits)) * amountMinor;
    }
  }
  return sums;
}

/** The first of the limits above a number. */
function placeOf(drawn: number, limits: Float64Array): number {
  let low = 0;
  let high = limits.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drawn < limits[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Up to where a random number stands for so many wins, `first` and more: one draw for all deals of a kind. */
function drawLimits(
  count: number,
  basisPoints: number,
): { readonly first: number; readonly limits: Float64Array } {
  const { first, chances } = binomial(count, basisPoints);
  let reached = 0;
  const limits = chances.map((chance) => (reached += chance) * 2 ** 32);
  limits[limits.length - 1] = 2 ** 32;
  return { first, limits };
}
