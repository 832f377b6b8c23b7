import type { IncidenceStep, WinIncidenceResult } from '../measures/index.js';
import { curveReading, endSums, type CurveDay } from './curve-reading.js';

/** The curve up to the day that is read: its last step is that day, on which nothing may have happened. */
export function incidenceUntil(incidence: WinIncidenceResult, reading: CurveDay): WinIncidenceResult {
  const { days, step, openCount, wonCount, lostCount, disqualifiedCount } = reading;
  const reached = incidence.steps[0]?.atRiskCount ?? 0;
  const steps = incidence.steps.filter((each) => each.days <= days);
  const { won, lost, disqualified, survival } = step ?? { won: 0, lost: 0, disqualified: 0, survival: 1 };
  const quiet: IncidenceStep = {
    days,
    atRiskCount: openCount,
    wonCount: 0,
    lostCount: 0,
    disqualifiedCount: 0,
    censoredCount: 0,
    ...{ won, lost, disqualified, survival },
  };
  return {
    ...incidence,
    lowest: won,
    highest: Math.min(1, won + survival),
    ...{ wonCount, lostCount, disqualifiedCount },
    censoredCount: reached - wonCount - lostCount - disqualifiedCount,
    steps: step?.days === days ? steps : [...steps, quiet],
  };
}

/** The curve up to one of its steps. */
export function incidenceUntilStep(
  incidence: WinIncidenceResult,
  { days }: IncidenceStep,
): WinIncidenceResult {
  const { steps } = incidence;
  return incidenceUntil(incidence, curveReading(steps, endSums(steps), days));
}
