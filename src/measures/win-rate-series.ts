import {
  daysInPeriod,
  periodName,
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
  type SummaryPart,
} from '../summary/index.js';
import { placesInPeriods } from './day-places.js';
import { openStageOf } from './open-stage.js';
import { isRunning, seriesPeriods, seriesUnit } from './period-series.js';
import { findClosed, findCreated, findFromStage } from './win-rate-find.js';
import { winRateChoices, winRateOf } from './win-rate-of.js';
import type { WinRateArgs, WinRateResult } from './win-rate-result.js';

const UNITS: readonly PeriodUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Of longer windows than so many days the periods are longer ones: a hundred years of weeks, four hundred of months. */
const MOST_DAYS: Readonly<Record<PeriodUnit, number>> = {
  day: 5_300,
  week: 37_100,
  month: 160_000,
  quarter: 480_000,
  year: Infinity,
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
  /** The unit asked for, or a longer one where the window has too many of it. */
  readonly unit: PeriodUnit;
  /**
   * Without a gap, oldest first. Periods at either end that count no deal are left out, but not the running one. Those of a
   * window add up to the win rate of that window.
   */
  readonly points: readonly WinRatePeriod[];
}

/**
 * Win rates of each week, month, quarter or year: of the window's, cut to it; without one, of the last twelve, the running one
 * included (docs/measures.md §1 "in a series"). In one pass, however many they are. Where a window is longer than a hundred years
 * of weeks, they are months, and so on: `unit` says so.
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
  (summary, { unit: asked, from, ...args }, { asOf, about }): WinRateSeriesResult => {
    const choices = winRateChoices(args);
    const { window } = choices;
    const { unit, periods } = periodsOf(
      window,
      seriesUnit(asked === undefined ? {} : { unit: asked }),
      about,
    );
    const { fiscalYearStart, currency } = summary.process;
    const stage = typeof from === 'string' ? openStageOf(summary.process, from) : null;
    const cut = periods.map((whole) => cutTo(whole, window));
    const places = placesInPeriods(cut);
    const whole = (part: SummaryPart): SummaryPart => part;
    const found = stage
      ? findFromStage(summary, stage, choices, places, whole)
      : (choices.by === 'closed' ? findClosed : findCreated)(summary, places, whole);
    const of = stage && { stageId: stage.stage.id, stageName: stage.stage.name };
    const points = periods.map((each, index): WinRatePeriod => {
      const period = cut[index]!;
      return {
        period,
        name: periodName(each, unit, { fiscalYearStart }),
        isWhole: period.start === each.start && period.end === each.end,
        isRunning: period.start <= asOf && isRunning(period, asOf),
        result: winRateOf(found[index]!, { ...choices, window: period }, { asOf, currency, from: of }),
      };
    });
    const isKept = (point: WinRatePeriod): boolean => holds(point.period, asOf) || countsDeals(point.result);
    const first = points.findIndex(isKept);
    const last = points.findLastIndex(isKept);
    return {
      measure: 'win-rate-series',
      asOf,
      currency,
      unit,
      points: first === -1 ? [] : points.slice(first, last + 1),
    };
  },
);

/** The periods of a window, of the unit asked for, or of the first longer one of which there are not too many. */
function periodsOf(
  window: Period | null,
  asked: PeriodUnit,
  { asOf, process }: PartContext,
): { readonly unit: PeriodUnit; readonly periods: readonly Period[] } {
  if (!window) return { unit: asked, periods: seriesPeriods({ unit: asked }, asOf, process) };
  const fits = UNITS.slice(UNITS.indexOf(asked)).find((each) => daysInPeriod(window) <= MOST_DAYS[each]);
  const unit = fits ?? 'year';
  return { unit, periods: periodsBetween(window, unit, { fiscalYearStart: process.fiscalYearStart }) };
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
