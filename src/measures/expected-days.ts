import { dwellsPart, type Summary } from '../summary/index.js';

/** How many times the mean dwell a deal may stay before it counts as overdue, unless the stage says otherwise. */
export const EXPECTED_DAYS_FACTOR = 2;

/** How the expected days of a stage were found (docs/measures.md §3). */
export interface ExpectedDays {
  /** `null` = no setting and no completed visit to derive it from. */
  readonly days: number | null;
  readonly source: 'setting' | 'dwell' | 'none';
  /** Completed visits of known dwell. */
  readonly completedCount: number;
  readonly sumDwellDays: number;
}

/** For each stage index: the stage's own setting, else max(1, mean dwell × factor), from the baseline's visits (docs/measures.md §3). */
export function expectedDaysByStage(
  baseline: Summary,
  factor: number = EXPECTED_DAYS_FACTOR,
): ExpectedDays[] {
  const counts = baseline.process.stages.map(() => 0);
  const sums = baseline.process.stages.map(() => 0);
  const dwells = baseline.part(dwellsPart);
  for (let cell = 0; cell < dwells.size; cell++) {
    const stage = dwells.key(cell, 0);
    counts[stage]! += dwells.count(cell);
    sums[stage]! += dwells.amount(cell);
  }
  return baseline.process.stages.map(({ stage }, index) => {
    const completedCount = counts[index]!;
    const sumDwellDays = sums[index]!;
    const set = stage.expectedDays ?? null;
    if (set !== null) return { days: set, source: 'setting', completedCount, sumDwellDays };
    if (completedCount === 0) return { days: null, source: 'none', completedCount, sumDwellDays };
    const days = Math.max(1, (sumDwellDays * factor) / completedCount);
    return { days, source: 'dwell', completedCount, sumDwellDays };
  });
}
