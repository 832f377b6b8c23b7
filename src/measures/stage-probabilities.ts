import { closingsPart, perSummary, type Summary } from '../summary/index.js';
import type { StageProbability } from './weighted-value.js';
import { winRateFromStage } from './win-rate-from-stage.js';

/** Nothing is known of the chance. */
export const NO_PROBABILITY: StageProbability = { source: 'none', basisPoints: null };

/**
 * The chance of each stage's deals to be won, where they have none of their own: the stage's, else the win rate from it, of
 * all time, in whole basis points (docs/measures.md §10).
 */
export const stageProbabilities: (baseline: Summary) => StageProbability[] = /* @__PURE__ */ perSummary(
  [closingsPart],
  (baseline) =>
    baseline.process.stages.map(({ stage, kind, trackIndex, openIndex }): StageProbability => {
      if (kind !== 'open' || openIndex === null) return NO_PROBABILITY;
      const set = stage.probabilityBasisPoints ?? null;
      if (set !== null) return { source: 'stage', basisPoints: set };
      const { numerator, denominator } = winRateFromStage(baseline, trackIndex, openIndex, null).unit;
      if (denominator === 0) return NO_PROBABILITY;
      return { source: 'win-rate', basisPoints: Math.round((numerator * 10_000) / denominator) };
    }),
);
