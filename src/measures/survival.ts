/** What happened after so many days: visits or deals that ended then, and those of which no more is known after. */
export interface SurvivalStep {
  /** Whole days. */
  readonly days: number;
  /** Ended after that many days. */
  readonly endedCount: number;
  /** Not over, and last seen after that many days. */
  readonly censoredCount: number;
  /** Known to have lasted that many days or more. */
  readonly atRiskCount: number;
  /** Share that lasts longer than that, 0–1. */
  readonly survival: number;
}

/**
 * The product-limit estimate from durations that are over and durations that go on; at a tie the former come first
 * (docs/measures.md §3 "km"). Steps ascend by days.
 * Source: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53 (1958), 457–481.
 */
export function survivalSteps(
  ended: ReadonlyMap<number, number>,
  censored: ReadonlyMap<number, number>,
): SurvivalStep[] {
  const days = new Set<number>();
  let atRiskCount = 0;
  for (const counts of [ended, censored]) {
    for (const [after, count] of counts) {
      if (count > 0) days.add(after);
      atRiskCount += count;
    }
  }
  const steps: SurvivalStep[] = [];
  // Multiplied only where durations go out of sight: without any the share is exactly what is left ÷ all.
  let base = 1;
  let baseCount = atRiskCount;
  for (const after of [...days].sort((one, other) => one - other)) {
    const endedCount = ended.get(after) ?? 0;
    const censoredCount = censored.get(after) ?? 0;
    const survival = base * ((atRiskCount - endedCount) / baseCount);
    steps.push({ days: after, endedCount, censoredCount, atRiskCount, survival });
    atRiskCount -= endedCount + censoredCount;
    if (censoredCount === 0) continue;
    base = survival;
    baseCount = atRiskCount;
  }
  return steps;
}

/** The least number of days after which at most a share `rest` (0–1) goes on; `null` where that is not reached. */
export function survivalQuantile(steps: readonly SurvivalStep[], rest: number): number | null {
  return steps.find(({ survival }) => survival <= rest)?.days ?? null;
}

/** The mean number of days: what lies under the curve; `null` where some of the longest are not over. */
export function survivalMean(steps: readonly SurvivalStep[]): number | null {
  if (steps.at(-1)?.survival !== 0) return null;
  let mean = 0;
  let before = { days: 0, survival: 1 };
  for (const step of steps) {
    mean += before.survival * (step.days - before.days);
    before = step;
  }
  return mean;
}
