import { PipelineError } from '../model/index.js';

/** The four factors of velocity (docs/measures.md §4). */
export interface VelocityFactors {
  readonly openCount: number;
  /** Minor units; `null` = not known. */
  readonly meanWonMinor: number | null;
  /** Unit win rate, 0–1; `null` = not known. */
  readonly winRate: number | null;
  /** `null` = not known. */
  readonly meanCycleDays: number | null;
}

/** How much each factor is scaled in a what-if; 1 = as it is. */
export interface VelocityScale {
  readonly openCount?: number;
  readonly meanWonMinor?: number;
  readonly winRate?: number;
  readonly meanCycleDays?: number;
}

/** Every factor as it is. */
const UNSCALED: Required<VelocityScale> = {
  openCount: 1,
  meanWonMinor: 1,
  winRate: 1,
  meanCycleDays: 1,
};

/** The name of a factor of velocity. */
export type VelocityFactor = keyof VelocityFactors;

/** What velocity would be with scaled factors. */
export interface VelocityWhatIf {
  /** Minor units a day; `null` where the velocity is. */
  readonly perDayMinor: number | null;
  /** New ÷ old; `null` where either is `null` or the old is 0. */
  readonly ratio: number | null;
  /** Each factor's share of the change, adding up to 1; `null` where nothing changed or a scale is 0 or less. */
  readonly shares: Readonly<Record<VelocityFactor, number>> | null;
  /** Whether the scaled win rate was above 1 and was taken as 1. */
  readonly isWinRateCapped: boolean;
}

/** Velocity in minor units a day; `null` where a factor is not known or the cycle is 0 days (docs/measures.md §4). */
export function velocityPerDay({
  openCount,
  meanWonMinor,
  winRate,
  meanCycleDays,
}: VelocityFactors): number | null {
  if (meanWonMinor === null || winRate === null || meanCycleDays === null || meanCycleDays === 0) return null;
  const perDayMinor = (openCount * meanWonMinor * winRate) / meanCycleDays;
  return Number.isFinite(perDayMinor) ? perDayMinor : null;
}

/**
 * Scales factors of velocity and tells what each contributes: ln f ÷ Σ ln f, the cycle's turned round (docs/measures.md §4).
 * @throws PipelineError `invalid-argument` where a scale is not a number of 0 or more
 */
export function velocityWhatIf(factors: VelocityFactors, scale: VelocityScale): VelocityWhatIf {
  const by = wholeScale(scale);
  const { openCount, meanWonMinor, winRate, meanCycleDays } = factors;
  const isWinRateCapped = winRate !== null && winRate * by.winRate > 1;
  const winRateScale = isWinRateCapped ? 1 / winRate : by.winRate;
  const before = velocityPerDay(factors);
  const perDayMinor = velocityPerDay({
    openCount: openCount * by.openCount,
    meanWonMinor: meanWonMinor === null ? null : meanWonMinor * by.meanWonMinor,
    winRate: isWinRateCapped ? 1 : winRate === null ? null : winRate * by.winRate,
    meanCycleDays: meanCycleDays === null ? null : meanCycleDays * by.meanCycleDays,
  });
  const ratio = before === null || perDayMinor === null || before === 0 ? null : perDayMinor / before;
  return {
    perDayMinor,
    ratio: ratio !== null && Number.isFinite(ratio) ? ratio : null,
    shares: sharesOf({
      openCount: Math.log(by.openCount),
      meanWonMinor: Math.log(by.meanWonMinor),
      winRate: Math.log(winRateScale),
      meanCycleDays: -Math.log(by.meanCycleDays),
    }),
    isWinRateCapped,
  };
}

/** A scale of every factor: 1 where nothing is said. @throws PipelineError `invalid-argument` where one is not a number of 0 or more */
export function wholeScale(scale: VelocityScale): Required<VelocityScale> {
  const given = Object.entries(scale).filter(([, factor]) => factor !== undefined);
  for (const [name, factor] of given) {
    if (Number.isFinite(factor) && factor >= 0) continue;
    throw new PipelineError(
      'invalid-argument',
      `${name} cannot be scaled by ${String(factor)}. Give a number of 0 or more: 1 leaves it as it is, 1.1 is 10 % more.`,
    );
  }
  return { ...UNSCALED, ...Object.fromEntries(given) };
}

/** `null` where the changes cancel out: what is left of their sum is then rounding only. */
function sharesOf(
  logarithms: Readonly<Record<VelocityFactor, number>>,
): Record<VelocityFactor, number> | null {
  const { openCount, meanWonMinor, winRate, meanCycleDays } = logarithms;
  const sum = openCount + meanWonMinor + winRate + meanCycleDays;
  const size = Math.abs(openCount) + Math.abs(meanWonMinor) + Math.abs(winRate) + Math.abs(meanCycleDays);
  if (!Number.isFinite(sum) || Math.abs(sum) <= size * 1e-12) return null;
  return {
    openCount: openCount / sum,
    meanWonMinor: meanWonMinor / sum,
    winRate: winRate / sum,
    meanCycleDays: meanCycleDays / sum,
  };
}
