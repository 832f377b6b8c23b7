import { rate, type Rate } from './rate.js';

/** Several scores of 0 to 100 as one (docs/measures.md §12). */
export interface HealthScore {
  /** The mean of the scores that are known, 0–100; `null` where none is. Its denominator is their number. */
  readonly mean: Rate;
  /** The mean as it is shown, a whole number; `null` likewise. */
  readonly shown: number | null;
}

/** The mean of those scores that are known. */
export function healthScore(scores: readonly (number | null)[]): HealthScore {
  const known = scores.filter((score) => score !== null);
  const mean = rate(
    known.reduce((sum, score) => sum + score, 0),
    known.length,
  );
  return { mean, shown: mean.value === null ? null : Math.round(mean.value) };
}

/** 100 × a ratio, held between 0 and 100; `null` where the ratio is not known. */
export function scoreOf(ratio: number | null): number | null {
  return ratio === null ? null : 100 * Math.min(1, Math.max(0, ratio));
}
