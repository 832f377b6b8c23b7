import { isCalendarDate, periodsBetween, type Period } from '../model/index.js';
import type { CoverageResult, CoverageSeriesArgs } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';

/** From so many days of known coverage on, the line through time is drawn by itself. */
export const LEAST_PAST_DAYS = 3;

/** What {@link pastDays} takes. */
export interface PastDaysOptions {
  readonly store: ReadonlyPipelineStore;
  readonly coverage: CoverageResult;
  readonly window: Period;
  /** Which days were asked for; absent = the ends of the window's weeks. */
  readonly historyDays: Pick<CoverageSeriesArgs, 'days' | 'unit'> | undefined;
}

/**
 * How many days a line through time would have at most, before anything of it is measured or loaded: 0 without a target to cover, or
 * before the period begins. Days whose coverage turns out not to be known are among them.
 */
export function pastDays({ store, coverage, window, historyDays }: PastDaysOptions): number {
  const { state, asOf } = coverage;
  if (state !== 'open' && state !== 'met') return 0;
  const { days, unit = 'week' } = historyDays ?? {};
  // What is no date is the measure's to refuse.
  if (days) return new Set(days.filter((date) => !isCalendarDate(date) || date <= asOf)).size;
  const { fiscalYearStart } = store.pipeline.process;
  return periodsBetween(window, unit, { fiscalYearStart }).filter(({ start }) => start <= asOf).length;
}
