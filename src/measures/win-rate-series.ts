import {
  daysInPeriod,
  periodName,
  PipelineError,
  periodsBetween,
  type CalendarDate,
  type Period,
  type PeriodName,
  type PeriodUnit,
} from '../model/index.js';
import {
  closedPart,
  createdPart,
  defineMeasure,
  expectedPart,
  stageOutcomesPart,
  unmappedPart,
  type Measure,
  type PartContext,
} from '../summary/index.js';
import { isRunning, seriesPeriods, seriesUnit } from './period-series.js';
import { winRate } from './win-rate.js';
import { winRateFrom } from './win-rate-from.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';

/** Periods that a series may be of, ten years of weeks: each is a pass over the summary. */
const MOST_PERIODS = 520;

/** The most days that a period of each unit has. */
const MOST_DAYS: Readonly<Record<PeriodUnit, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
};

/** What {@link winRateSeries} takes. */
export interface WinRateSeriesArgs extends WinRateArgs {
  /** Default `month`; quarters and years follow the process's `fiscalYearStart`. */
  readonly unit?: PeriodUnit;
  /** Id of the open stage that deals must have reached (docs/measures.md §2); absent or `null` = all deals. */
  readonly from?: string | null;
}

/** The win rates of one period. */
export interface WinRatePeriod {
  /** What of the period lies in the window asked for. */
  readonly period: Period;
  /** The whole period's name, to be worded. */
  readonly name: PeriodName;
  /** Whether all of it lies in the window. */
  readonly isWhole: boolean;
  /** Whether days of it are still to come. */
  readonly isRunning: boolean;
  readonly result: WinRateResult;
}

/** Win rates period by period (docs/measures.md §1). */
export interface WinRateSeriesResult {
  readonly measure: 'win-rate-series';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly unit: PeriodUnit;
  /**
   * Without a gap, oldest first. Periods at either end that count no deal are left out, but not the running one. Those of a
   * window add up to the win rate of that window.
   */
  readonly points: readonly WinRatePeriod[];
}

/**
 * Win rates of each week, month, quarter or year: of the window's, cut to it; without one, of the last twelve, the running one
 * included (docs/measures.md §1 "in a series").
 * @throws PipelineError `invalid-argument` for a window of more than 520 periods
 */
export const winRateSeries: Measure<WinRateSeriesArgs, WinRateSeriesResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'win-rate-series',
    // With all days: as many windows as there are periods are read.
    parts: ({ from, by = 'closed' }) => {
      if (typeof from === 'string') return [stageOutcomesPart, unmappedPart];
      return by === 'closed' ? [closedPart, expectedPart, unmappedPart] : [createdPart];
    },
  },
  (summary, { unit: asked, from, ...args }, context): WinRateSeriesResult => {
    const { asOf, about } = context;
    const unit = seriesUnit(asked === undefined ? {} : { unit: asked });
    const options = { fiscalYearStart: about.process.fiscalYearStart };
    const points = periodsOf(args.window ?? null, unit, about).map((whole): WinRatePeriod => {
      const period = cutTo(whole, args.window ?? null);
      const choices = { ...args, window: period };
      return {
        period,
        name: periodName(whole, unit, options),
        isWhole: period.start === whole.start && period.end === whole.end,
        isRunning: period.start <= asOf && isRunning(period, asOf),
        result:
          typeof from === 'string'
            ? winRateFrom(summary, { ...choices, from }, context)
            : winRate(summary, choices, context),
      };
    });
    const isKept = (point: WinRatePeriod): boolean => holds(point.period, asOf) || countsDeals(point.result);
    const first = points.findIndex(isKept);
    const last = points.findLastIndex(isKept);
    return {
      measure: 'win-rate-series',
      asOf,
      currency: summary.process.currency,
      unit,
      points: first === -1 ? [] : points.slice(first, last + 1),
    };
  },
);

function periodsOf(window: Period | null, unit: PeriodUnit, { asOf, process }: PartContext): Period[] {
  if (!window) return seriesPeriods({ unit }, asOf, process);
  // Too long a window is refused before its periods are made.
  const isTooLong = daysInPeriod(window) > (MOST_PERIODS + 1) * MOST_DAYS[unit];
  const periods = isTooLong
    ? null
    : periodsBetween(window, unit, { fiscalYearStart: process.fiscalYearStart });
  if (periods && periods.length <= MOST_PERIODS) return periods;
  throw new PipelineError(
    'invalid-argument',
    `The window from ${window.start} to ${window.end} has more than ${MOST_PERIODS} periods of a ${unit}. Ask for a shorter window or a longer unit.`,
  );
}

function cutTo({ start, end }: Period, window: Period | null): Period {
  if (!window) return { start, end };
  return { start: start < window.start ? window.start : start, end: end > window.end ? window.end : end };
}

function holds({ start, end }: Period, date: CalendarDate): boolean {
  return start <= date && date < end;
}

function countsDeals({ won, lost, disqualified, open }: WinRateResult): boolean {
  return won.count + lost.count + disqualified.count + open.count > 0;
}
