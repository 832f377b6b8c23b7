import { partsFromDayNumber, toDayNumber, type CalendarDate } from './calendar-date.js';
import {
  assertFiscalYearStart,
  assertPeriod,
  type Period,
  type PeriodOptions,
  type PeriodUnit,
} from './period.js';

/**
 * The name of a period as data, to be worded by a message catalogue. `fiscal` tells whether the year does not begin in January;
 * a fiscal year is named by the calendar year in which it ends.
 */
export type PeriodName =
  | { readonly unit: 'day'; readonly date: CalendarDate }
  /** ISO 8601 week, 1–53, with the year the week belongs to. */
  | { readonly unit: 'week'; readonly year: number; readonly number: number }
  /** Calendar month, 1–12, with its calendar year. */
  | { readonly unit: 'month'; readonly year: number; readonly number: number }
  /** Quarter, 1–4, of the (fiscal) year. */
  | { readonly unit: 'quarter'; readonly year: number; readonly number: number; readonly fiscal: boolean }
  | { readonly unit: 'year'; readonly year: number; readonly fiscal: boolean };

/**
 * The name of the whole period of `unit` in which `period` begins.
 * @throws PipelineError `invalid-period`
 */
export function periodName(period: Period, unit: PeriodUnit, options: PeriodOptions = {}): PeriodName {
  assertPeriod(period);
  const fiscalYearStart = options.fiscalYearStart ?? 1;
  assertFiscalYearStart(fiscalYearStart);
  const day = toDayNumber(period.start);
  if (unit === 'day') return { unit, date: period.start };
  if (unit === 'week') {
    // The year of a week is the year of its Thursday; 1970-01-01 was one.
    const thursday = Math.floor((day + 3) / 7) * 7;
    const { year } = partsFromDayNumber(thursday);
    const firstDay = toDayNumber(`${String(year).padStart(4, '0')}-01-01`);
    return { unit, year, number: Math.floor((thursday - firstDay) / 7) + 1 };
  }
  const { year, month } = partsFromDayNumber(day);
  if (unit === 'month') return { unit, year, number: month };

  const fiscal = fiscalYearStart !== 1;
  const monthOfYear = (month - fiscalYearStart + 12) % 12;
  const endYear = fiscal && month >= fiscalYearStart ? year + 1 : year;
  if (unit === 'quarter') return { unit, year: endYear, number: Math.floor(monthOfYear / 3) + 1, fiscal };
  return { unit, year: endYear, fiscal };
}
