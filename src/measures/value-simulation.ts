import { highLimb, lowLimb } from '../summary/index.js';
import { seededRandom } from './seeded-random.js';
import type { EqualDeals } from './win-chances.js';

/** How a distribution of value is simulated. */
export interface SimulationOptions {
  readonly seed: number;
  /** At most so many pipelines are drawn. */
  readonly trials: number;
}

/** A simulation draws at most about so many deals, in at least so many trials. */
const MOST_DRAWS = 20_000_000;
const FEWEST_TRIALS = 200;

/** What the deals bring in, drawn again and again; the same for the same deals and seed, in whatever order they come sorted. */
export function simulatedSums(gains: readonly EqualDeals[], options: SimulationOptions): Float64Array {
  const dealCount = gains.reduce((sum, { count }) => sum + count, 0);
  const affordable = Math.max(FEWEST_TRIALS, Math.floor(MOST_DRAWS / Math.max(1, dealCount)));
  const trials = Math.min(options.trials, affordable);
  const sums = new Float64Array(trials);
  for (const { amountMinor, basisPoints, count } of gains) {
    // Each has numbers of its own, so that a deal more does not draw all others anew.
    const random = seededRandom(options.seed, basisPoints, highLimb(amountMinor), lowLimb(amountMinor));
    const limit = (basisPoints / 10_000) * 2 ** 32;
    for (let trial = 0; trial < trials; trial++) {
      let wins = 0;
      for (let deal = 0; deal < count; deal++) if (random() < limit) wins++;
      sums[trial]! += wins * amountMinor;
    }
  }
  return sums;
}
