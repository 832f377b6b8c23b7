import {
  FIRST_DAY_NUMBER,
  periodContaining,
  periodsBetween,
  previousPeriod,
  toDayNumber,
  type CalendarDate,
  type Period,
  type PeriodUnit,
  type Process,
} from '../model/index.js';
import { NO_DAY } from '../summary/index.js';
import { assertChoice } from './assert-choice.js';

/** Periods that a series has where no window is told, the running one included. */
const USUAL_LENGTH = 12;

/** Which periods a series is of. */
export interface SeriesArgs {
  /** The periods that share a day with this window; absent = the last twelve, the running one included. */
  readonly window?: Period;
  /** Default `month`; quarters and years follow the process's `fiscalYearStart`. */
  readonly unit?: PeriodUnit;
}

/** The unit of a series. @throws PipelineError `invalid-argument` */
export function seriesUnit({ unit = 'month' }: SeriesArgs): PeriodUnit {
  assertChoice('unit', unit, ['day', 'week', 'month', 'quarter', 'year']);
  return unit;
}

/**
 * The periods of a series, one after the other, oldest first; those that begin after `asOf` do not exist yet.
 * @throws PipelineError `invalid-argument`, `invalid-period`
 */
export function seriesPeriods(
  args: SeriesArgs,
  asOf: CalendarDate,
  { fiscalYearStart }: Pick<Process, 'fiscalYearStart'>,
): Period[] {
  const unit = seriesUnit(args);
  const options = { fiscalYearStart };
  const window = args.window ?? lastPeriods(asOf, unit, options);
  return periodsBetween(window, unit, options).filter(({ start }) => start <= asOf);
}

function lastPeriods(asOf: CalendarDate, unit: PeriodUnit, options: { fiscalYearStart: number }): Period {
  const last = periodContaining(asOf, unit, options);
  let first = last;
  for (let count = 1; count < USUAL_LENGTH && hasPrevious(first); count++) {
    first = previousPeriod(first, unit, options);
  }
  return { start: first.start, end: last.end };
}

/** Whether a day comes before a period: the calendar has a first one. */
export function hasPrevious({ start }: Period): boolean {
  return toDayNumber(start) > FIRST_DAY_NUMBER;
}

/** Whether days of a period are still to come after `asOf`. */
export function isRunning({ end }: Period, asOf: CalendarDate): boolean {
  return toDayNumber(asOf) + 1 < toDayNumber(end);
}

/** The index of the period that a day lies in; −1 = in none of them, or not known. Periods follow each other without a gap. */
export function periodIndexer(periods: readonly Period[]): (day: number) => number {
  const starts = periods.map(({ start }) => toDayNumber(start));
  const end = periods.length === 0 ? NO_DAY : toDayNumber(periods.at(-1)!.end);
  return (day) => {
    if (day === NO_DAY || day >= end || day < starts[0]!) return -1;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
