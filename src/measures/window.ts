import { assertPeriod, isPeriod, toDayNumber, type CalendarDate, type Period } from '../model/index.js';
import { cutDaysPart, NO_DAY, type SummaryPart } from '../summary/index.js';

/** A window as day numbers: `start` is in, `end` is not; without a window, all days. */
export interface DayRange {
  readonly start: number;
  readonly end: number;
  /** Whether there is a window: only then does a deal without a date fall out. */
  readonly isBounded: boolean;
}

/** The days of a window; `null` = all time. @throws PipelineError `invalid-period`, `invalid-date` */
export function dayRange(window: Period | null | undefined): DayRange {
  if (!window) return { start: -Infinity, end: Infinity, isBounded: false };
  assertPeriod(window);
  return { start: toDayNumber(window.start), end: toDayNumber(window.end), isBounded: true };
}

/** The days of a window up to `asOf`; none where it lies after. @throws PipelineError `invalid-period`, `invalid-date` */
export function daysSoFar(window: Period, asOf: CalendarDate): DayRange {
  const { start, end } = dayRange(window);
  return { start, end: Math.min(end, toDayNumber(asOf) + 1), isBounded: true };
}

/** Whether a day lies in a range; a day that is not known lies in all time only. */
export function isWithin(day: number, range: DayRange): boolean {
  if (day === NO_DAY) return !range.isBounded;
  return day >= range.start && day < range.end;
}

/** A part with the days of one field told only as finely as a range asks: {@link isWithin} says of them what it says of all. */
export function partInRange(
  part: SummaryPart,
  field: number,
  { start, end, isBounded }: DayRange,
): SummaryPart {
  return cutDaysPart(part, field, isBounded ? [start, end] : []);
}

/** Likewise as finely as a window asks; all days of what is no window, which the measure itself refuses. */
export function partInWindow(
  part: SummaryPart,
  field: number,
  window: Period | null | undefined,
): SummaryPart {
  return !window || isPeriod(window) ? partInRange(part, field, dayRange(window)) : part;
}
