import { healthScore, scoreOf, type HealthScore } from './health-score.js';
import { rate, type Rate } from './rate.js';
import { medianRate } from './standing.js';
import type { VelocityFactor, VelocityFactors } from './velocity-formula.js';

/** How one factor of velocity does against its benchmark. */
export interface VelocityHealthFactor {
  readonly factor: VelocityFactor;
  /** 100 × `ratio`, held between 0 and 100; `null` where the ratio is. */
  readonly score: number | null;
  /** Own ÷ benchmark; of the cycle benchmark ÷ own, for there less is more. `null` where either is not known, or over 0. */
  readonly ratio: Rate;
}

/** The four factors of velocity as scores (docs/measures.md §12). */
export interface VelocityHealth extends HealthScore {
  /** Value, number, win rate, cycle: always all four. */
  readonly factors: readonly VelocityHealthFactor[];
}

/** Factors to be compared with, of which any may not be known. */
export type VelocityBenchmark = { readonly [Factor in VelocityFactor]: number | null };

const FACTORS: readonly VelocityFactor[] = ['meanWonMinor', 'openCount', 'winRate', 'meanCycleDays'];

/** Scores velocity's factors against a benchmark: the host's own numbers, or those of peers ({@link velocityOfPeers}). */
export function velocityHealth(own: VelocityFactors, benchmark: VelocityBenchmark): VelocityHealth {
  const factors = FACTORS.map((factor): VelocityHealthFactor => {
    const ratio =
      factor === 'meanCycleDays'
        ? ratioOf(benchmark[factor], own[factor])
        : ratioOf(own[factor], benchmark[factor]);
    return { factor, score: scoreOf(ratio.value), ratio };
  });
  return { ...healthScore(factors.map(({ score }) => score)), factors };
}

/** The median of each factor among peers, of those of whom it is known; `null` of none. */
export function velocityOfPeers(peers: readonly VelocityFactors[]): VelocityBenchmark {
  const median = (factor: VelocityFactor): number | null => medianRate(peers.map((peer) => peer[factor]));
  return {
    openCount: median('openCount'),
    meanWonMinor: median('meanWonMinor'),
    winRate: median('winRate'),
    meanCycleDays: median('meanCycleDays'),
  };
}

/** A ratio to something above 0. */
function ratioOf(part: number | null, whole: number | null): Rate {
  if (part === null || whole === null || whole <= 0) return rate(0, 0);
  const ratio = rate(part, whole);
  return Number.isFinite(ratio.value) ? ratio : rate(0, 0);
}
