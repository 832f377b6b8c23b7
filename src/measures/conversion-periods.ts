import {
  FIRST_DAY_NUMBER,
  fromDayNumber,
  periodContaining,
  previousPeriod,
  toDayNumber,
  type CalendarDate,
  type Period,
  type PeriodUnit,
  type Process,
} from '../model/index.js';
import type { Snapshot } from '../summary/index.js';

/** Complete periods that are looked at, at most. */
const MOST_PERIODS = 8;

const UNITS: readonly PeriodUnit[] = ['month', 'quarter', 'year', 'week', 'day'];

/**
 * The last complete periods before a window that are like it, the latest first, each with the day that is as far from its start as
 * `asOf` is from the window's, up to its last (docs/measures.md §5 "at the same elapsed day").
 */
export function conversionPeriods(
  window: Period,
  asOf: CalendarDate,
  { fiscalYearStart }: Pick<Process, 'fiscalYearStart'>,
): Snapshot[] {
  const today = toDayNumber(asOf);
  const offset = today - toDayNumber(window.start);
  const before = periodsBefore(window, { fiscalYearStart });
  const snapshots: Snapshot[] = [];
  let period = before(fromDayNumber(Math.min(toDayNumber(window.start), today + 1)));
  while (period && snapshots.length < MOST_PERIODS) {
    const [start, end] = [toDayNumber(period.start), toDayNumber(period.end)];
    const day = Math.min(start + offset, end - 1);
    if (day < FIRST_DAY_NUMBER) break;
    if (end <= today + 1) snapshots.push({ period, date: fromDayNumber(day) });
    period = before(period.start);
  }
  return snapshots;
}

/** Finds the whole period like the window that has ended when a day, at the window's start or before, begins. */
function periodsBefore(
  window: Period,
  options: Pick<Process, 'fiscalYearStart'>,
): (date: CalendarDate) => Period | null {
  const unit = UNITS.find((each) => {
    const { start, end } = periodContaining(window.start, each, options);
    return start === window.start && end === window.end;
  });
  const days = toDayNumber(window.end) - toDayNumber(window.start);
  return (date) => {
    const first = toDayNumber(date);
    if (first === FIRST_DAY_NUMBER) return null;
    if (unit !== undefined) return previousPeriod({ start: date, end: window.end }, unit, options);
    const start =
      toDayNumber(window.start) - Math.ceil((toDayNumber(window.start) - first + days) / days) * days;
    return start < FIRST_DAY_NUMBER
      ? null
      : { start: fromDayNumber(start), end: fromDayNumber(start + days) };
  };
}
