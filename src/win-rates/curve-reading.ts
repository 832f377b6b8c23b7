import { stepAt } from '../layout/index.js';
import type { IncidenceStep } from '../measures/index.js';

/** How things stand on a day of a curve. */
export interface CurveDay {
  /** Whole days since the stage was reached. */
  readonly days: number;
  /** The last step at or before that day; `null` = nothing had ended, or gone out of sight, by then. */
  readonly step: IncidenceStep | null;
  /** Deals won, lost and disqualified by then. */
  readonly wonCount: number;
  readonly lostCount: number;
  readonly disqualifiedCount: number;
  /** Deals seen on that day, and not to have ended by its end. */
  readonly openCount: number;
}

/** Deals that had ended by a step. */
export type EndCounts = Pick<CurveDay, 'wonCount' | 'lostCount' | 'disqualifiedCount'>;

const NONE: EndCounts = { wonCount: 0, lostCount: 0, disqualifiedCount: 0 };

/** How things stand on a day; `sums` are those of {@link endSums}. */
export function curveReading(
  steps: readonly IncidenceStep[],
  sums: readonly EndCounts[],
  days: number,
): CurveDay {
  const at = stepAt(steps, days);
  return { days, step: steps[at] ?? null, ...(sums[at] ?? NONE), openCount: openAfter(steps, days) };
}

/** Deals that had ended by each step. */
export function endSums(steps: readonly IncidenceStep[]): readonly EndCounts[] {
  let [wonCount, lostCount, disqualifiedCount] = [0, 0, 0];
  return steps.map((step) => {
    wonCount += step.wonCount;
    lostCount += step.lostCount;
    disqualifiedCount += step.disqualifiedCount;
    return { wonCount, lostCount, disqualifiedCount };
  });
}

/** Deals known not to have ended before a day: those at risk at the next step. */
export function atRiskOn(steps: readonly IncidenceStep[], day: number): number {
  const at = stepAt(steps, day);
  const step = steps[at];
  return (step?.days === day ? step : steps[at + 1])?.atRiskCount ?? 0;
}

/** Deals seen on a day, less those that ended on it. */
function openAfter(steps: readonly IncidenceStep[], day: number): number {
  const step = steps[stepAt(steps, day)];
  const ended = step?.days === day ? step.wonCount + step.lostCount + step.disqualifiedCount : 0;
  return atRiskOn(steps, day) - ended;
}
