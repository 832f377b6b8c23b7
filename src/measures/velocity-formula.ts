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
  return (openCount * meanWonMinor * winRate) / meanCycleDays;
}

/** Scales factors of velocity and tells what each contributes: ln f ÷ Σ ln f, the cycle's turned round (docs/measures.md §4). */
export function velocityWhatIf(factors: VelocityFactors, scale: VelocityScale): VelocityWhatIf {
  const { winRate, meanWonMinor, meanCycleDays, openCount } = factors;
  const wanted = winRate === null ? null : winRate * (scale.winRate ?? 1);
  const isWinRateCapped = wanted !== null && wanted > 1;
  const winRateScale = isWinRateCapped && winRate ? 1 / winRate : (scale.winRate ?? 1);
  const before = velocityPerDay(factors);
  const perDayMinor = velocityPerDay({
    openCount: openCount * (scale.openCount ?? 1),
    meanWonMinor: meanWonMinor === null ? null : meanWonMinor * (scale.meanWonMinor ?? 1),
    winRate: isWinRateCapped ? 1 : wanted,
    meanCycleDays: meanCycleDays === null ? null : meanCycleDays * (scale.meanCycleDays ?? 1),
  });
  const logarithms: Record<VelocityFactor, number> = {
    openCount: Math.log(scale.openCount ?? 1),
    meanWonMinor: Math.log(scale.meanWonMinor ?? 1),
    winRate: Math.log(winRateScale),
    meanCycleDays: -Math.log(scale.meanCycleDays ?? 1),
  };
  return {
    perDayMinor,
    ratio: before === null || perDayMinor === null || before === 0 ? null : perDayMinor / before,
    shares: sharesOf(logarithms),
    isWinRateCapped,
  };
}

function sharesOf(
  logarithms: Readonly<Record<VelocityFactor, number>>,
): Record<VelocityFactor, number> | null {
  const { openCount, meanWonMinor, winRate, meanCycleDays } = logarithms;
  const sum = openCount + meanWonMinor + winRate + meanCycleDays;
  if (sum === 0 || !Number.isFinite(sum)) return null;
  return {
    openCount: openCount / sum,
    meanWonMinor: meanWonMinor / sum,
    winRate: winRate / sum,
    meanCycleDays: meanCycleDays / sum,
  };
}
