import type { StageBalance } from './health-result.js';
import type { PipelineValueFactorResult } from './pipeline-value-factor-result.js';
import { rate, type Rate } from './rate.js';
import { rateValueMinor } from './tally.js';

/** Shares of open value and of value factors, stage by stage, of those that have a factor (docs/measures.md §12 "balance"). */
export function valueBalance({ stages }: Pick<PipelineValueFactorResult, 'stages'>): StageBalance[] {
  const those = stages.filter(({ factor }) => factor.value !== null);
  const openMinor = those.reduce((sum, { open }) => sum + rateValueMinor(open), 0);
  const factors = those.reduce((sum, { factor }) => sum + factor.numerator, 0);
  return those.map(({ stageId, stageName, trackId, open, factor }) => ({
    stageId,
    stageName,
    trackId,
    openMinor: rateValueMinor(open),
    openShare: rate(rateValueMinor(open), openMinor),
    factorShare: rate(factor.numerator, factors),
  }));
}

/**
 * Of the open value, how much stands where the factors say it should: 1 − ½ Σ |share of value − share of factors|, which is the
 * sum of the smaller of the two. `null` where nothing is open, or no factor is above 0.
 */
export function balanceOf(stages: readonly StageBalance[]): Rate {
  let inPlace = 0;
  let openMinor = 0;
  for (const { openMinor: here, openShare, factorShare } of stages) {
    if (openShare.value === null || factorShare.value === null) return rate(0, 0);
    openMinor = openShare.denominator;
    inPlace += Math.min(here, openMinor * factorShare.value);
  }
  return rate(inPlace, openMinor);
}
