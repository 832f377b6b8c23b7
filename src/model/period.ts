import {
  FIRST_DAY_NUMBER,
  LAST_DAY_NUMBER,
  dayNumberFromParts,
  fromDayNumber,
  isCalendarDate,
  partsFromDayNumber,
  toDayNumber,
  type CalendarDate,
  type DayNumber,
} from './calendar-date.js';
import { PipelineError } from './pipeline-error.js';

/** A half-open span of days: `start` is in, `end` is not (docs/measures.md §0 "periods"). */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The spans of time that figures are grouped by; `year`, `quarter` follow `fiscalYearStart`. */
export type PeriodUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How years and quarters are cut. */
export interface PeriodOptions {
  /** First month of the fiscal year, 1–12; default 1. */
  readonly fiscalYearStart?: number;
}

/**
 * Throws unless `period` is two calendar dates, the start before the end.
 * @throws PipelineError `invalid-period`
 */
export function assertPeriod(period: Period): void {
  if (isPeriod(period)) return;
  throw new PipelineError(
    'invalid-period',
    `A period needs a start and an end, both calendar dates (YYYY-MM-DD), the start before the end, which is the day after the last one; ${JSON.stringify(period)} has not. It is the \`window\` of a measure, a hook or a widget.`,
  );
}

/** Whether `value` is two calendar dates, the start before the end. */
export function isPeriod(value: unknown): value is Period {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Partial<Period>;
  return isCalendarDate(start) && isCalendarDate(end) && start < end;
}

/**
 * The whole period that a date lies in. Weeks begin on Monday (ISO 8601). Where the calendar ends (0001-01-01, 9999-12-31)
 * periods are cut there; 9999-12-31 itself can only be an end, and gives the last period of all.
 * @throws PipelineError `invalid-date`, `invalid-period`
 */
export function periodContaining(date: CalendarDate, unit: PeriodUnit, options: PeriodOptions = {}): Period {
  const day = Math.min(toDayNumber(date), LAST_DAY_NUMBER - 1);
  const [start, end] = boundsAround(day, unit, options.fiscalYearStart ?? 1);
  return {
    start: fromDayNumber(Math.max(start, FIRST_DAY_NUMBER)),
    end: fromDayNumber(Math.min(end, LAST_DAY_NUMBER)),
  };
}

/**
 * The consecutive whole periods that share a day with `period`, oldest first.
 * @throws PipelineError `invalid-period`
 */
export function periodsBetween(period: Period, unit: PeriodUnit, options: PeriodOptions = {}): Period[] {
  assertPeriod(period);
  const periods: Period[] = [];
  for (let start = period.start; start < period.end;) {
    const next = periodContaining(start, unit, options);
    periods.push(next);
    start = next.end;
  }
  return periods;
}

/**
 * With a unit: the whole period just before the one `period` begins in. Without: as many days again, just before it.
 * @throws PipelineError `invalid-period`; `invalid-date` where the calendar ends.
 */
export function previousPeriod(period: Period, unit?: PeriodUnit, options: PeriodOptions = {}): Period {
  const days = daysInPeriod(period);
  const start = unit === undefined ? period.start : periodContaining(period.start, unit, options).start;
  const first = toDayNumber(start);
  if (unit === undefined) return { start: fromDayNumber(first - days), end: start };
  return periodContaining(fromDayNumber(first - 1), unit, options);
}

/**
 * With a unit: the whole period just after the one `period` ends in. Without: as many days again, just after it.
 * @throws PipelineError `invalid-period`; `invalid-date` where the calendar ends.
 */
export function nextPeriod(period: Period, unit?: PeriodUnit, options: PeriodOptions = {}): Period {
  const days = daysInPeriod(period);
  const end = toDayNumber(period.end);
  if (unit === undefined) return { start: period.end, end: fromDayNumber(end + days) };
  const last = periodContaining(fromDayNumber(end - 1), unit, options);
  if (toDayNumber(last.end) === LAST_DAY_NUMBER) {
    throw new PipelineError(
      'invalid-date',
      'The calendar ends on 9999-12-31: no period comes after that one.',
    );
  }
  return periodContaining(last.end, unit, options);
}

/**
 * Whole days in a period, at least 1.
 * @throws PipelineError `invalid-period`
 */
export function daysInPeriod(period: Period): number {
  assertPeriod(period);
  return toDayNumber(period.end) - toDayNumber(period.start);
}

/** The first day of the whole period around a day, and the first day after it; not cut to the calendar. */
function boundsAround(day: DayNumber, unit: PeriodUnit, fiscalYearStart: number): [DayNumber, DayNumber] {
  assertFiscalYearStart(fiscalYearStart);
  if (unit === 'day') return [day, day + 1];
  if (unit === 'week') {
    // 1970-01-01 was a Thursday, three days after a Monday.
    const monday = Math.floor((day + 3) / 7) * 7 - 3;
    return [monday, monday + 7];
  }
  const { year, month } = partsFromDayNumber(day);
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : NaN;
  if (Number.isNaN(length)) {
    throw new PipelineError(
      'invalid-period',
      'That is not a unit of periods. Use day, week, month, quarter or year.',
    );
  }
  // Months since January of year 0, so that fiscal years are twelve of them in a row from an offset.
  const monthCount = year * 12 + month - 1;
  const offset = length === 1 ? 0 : fiscalYearStart - 1;
  const first = Math.floor((monthCount - offset) / length) * length + offset;
  return [firstOfMonth(first), firstOfMonth(first + length)];
}

/**
 * Checks the first month of a fiscal year: a whole number from 1 to 12.
 * @throws PipelineError `invalid-period`
 */
export function assertFiscalYearStart(month: number): void {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return;
  throw new PipelineError(
    'invalid-period',
    `fiscalYearStart is the first month of the fiscal year, a whole number from 1 to 12, not ${String(month)}.`,
  );
}

function firstOfMonth(monthCount: number): DayNumber {
  return dayNumberFromParts(Math.floor(monthCount / 12), (monthCount % 12) + 1, 1);
}
