import type { Interval } from './rate.js';

/** The 97.5 % point of the normal distribution: the z of a 95 % interval. */
export const WILSON_Z = 1.959963984540054;

/**
 * The 95 % score interval of a share, `null` over no trials. It stays within 0–1 and holds for few trials too.
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (trials === 0) return null;
  const share = successes / trials;
  const square = WILSON_Z * WILSON_Z;
  const centre = share + square / (2 * trials);
  const spread = WILSON_Z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + spread) / scale),
  };
}
