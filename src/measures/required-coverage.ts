import {
  daysInPeriod,
  FIRST_DAY_NUMBER,
  fromDayNumber,
  LAST_DAY_NUMBER,
  toDayNumber,
  type CalendarDate,
  type Period,
} from '../model/index.js';
import { closedPart, type MeasureContext, type Summary, type SummaryPart } from '../summary/index.js';
import type { RequiredCoverage, RequiredMethod } from './coverage-result.js';
import { assertChoice } from './assert-choice.js';
import { assertMultiple } from './coverage-zone.js';
import { endedDeals } from './ended-deals.js';
import { isConversionKnown, requiredByConversion } from './required-by-conversion.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import { addTallies } from './tally.js';
import { valueDaysOf, valueFactor } from './value-days.js';
import { knownRateValueMinor, shareOfValue, valueDoubt } from './value-rate.js';
import { dayRange, partInRange } from './window.js';

/** The coverage required, by a named method (docs/measures.md §5 "required"); "3×" is folklore, so none is assumed. @throws PipelineError `invalid-argument` where a fixed multiple is none */
export function requiredCoverage(
  given: RequiredMethod | undefined,
  context: Pick<MeasureContext, 'baseline' | 'asOf' | 'about' | 'baselineTargetFor'>,
  period: Period,
): RequiredCoverage {
  const method = given === undefined ? usualMethod(context, period) : given;
  assertChoice('required.method', method?.method ?? null, ['win-rate', 'conversion', 'pvf', 'fixed']);
  if (method.method === 'fixed') {
    return fixedRequired(method.multiple);
  }
  if (method.method === 'pvf') return byValueFactor(context.baseline, method.closed ?? null, period);
  if (method.method === 'conversion')
    return { ...NOT_FOUND, method: 'conversion', ...requiredByConversion(context, period) };
  const window = lastTwelveMonths(context.asOf);
  return { ...NOT_FOUND, method: 'win-rate', window, ...byWinRate(context.baseline, window) };
}

/** The host's own multiple. @throws PipelineError `invalid-argument` where it is none */
export function fixedRequired(multiple: number): RequiredCoverage {
  assertMultiple('required coverage', multiple);
  return { ...NOT_FOUND, method: 'fixed', multiple };
}

/** By conversion where enough past periods can be rebuilt, else by win rate. */
function usualMethod(
  { baseline, about }: Pick<MeasureContext, 'baseline' | 'about'>,
  period: Period,
): RequiredMethod {
  return { method: isConversionKnown(baseline, period, about) ? 'conversion' : 'win-rate' };
}

const NOT_FOUND = {
  valueWinRate: null,
  conversion: null,
  valueFactor: null,
  window: null,
  doubt: null,
  leftOut: [],
};

function byValueFactor(baseline: Summary, closed: Period | null, period: Period): RequiredCoverage {
  const periodDays = daysInPeriod(period);
  const { byStage, wonMinor, leftOut } = valueDaysOf(baseline, closed);
  const factor = valueFactor(
    byStage.reduce((sum, each) => sum + each, 0n),
    periodDays,
    wonMinor,
  );
  return {
    ...NOT_FOUND,
    method: 'pvf',
    multiple: factor.value === 0 ? null : factor.value,
    valueFactor: { factor, periodDays, wonMinor },
    window: closed,
    leftOut,
  };
}

type ByWinRate = Pick<RequiredCoverage, 'multiple' | 'valueWinRate' | 'doubt' | 'leftOut'>;

/** Deals that ended, with their closing day told as finely as the win rate of the last twelve months asks. */
export function byWinRatePart(asOf: CalendarDate): SummaryPart {
  return partInRange(closedPart, 2, dayRange(lastTwelveMonths(asOf)));
}

function byWinRate(baseline: Summary, window: Period): ByWinRate {
  const { won, lost, undated } = endedDeals(baseline, dayRange(window), baseline.process.pipelineTracks);
  const closed = addTallies(won, lost);
  const valueWinRate = shareOfValue(knownRateValueMinor(won), knownRateValueMinor(lost));
  const { numerator, denominator } = valueWinRate;
  return {
    multiple: numerator === 0 ? null : denominator / numerator,
    valueWinRate,
    doubt: valueDoubt(won, lost),
    leftOut: leftOutList(
      leftOutOfValue('no-amount', closed.count - closed.valuedCount),
      leftOutOfValue('negative-amount', closed.negativeCount, closed.negativeMinor),
      leftOutOfAll('no-closed-date', addTallies(undated.won, undated.lost)),
    ),
  };
}

/**
 * The 12 months that end with `asOf`: from the day after the same date a year before, or from 1 March where that was 29
 * February; cut off where the calendar ends.
 */
function lastTwelveMonths(asOf: CalendarDate): Period {
  const end = fromDayNumber(Math.min(toDayNumber(asOf) + 1, LAST_DAY_NUMBER));
  const year = Number(end.slice(0, 4)) - 1;
  if (year < 1) return { start: fromDayNumber(FIRST_DAY_NUMBER), end };
  const monthAndDay = end.slice(5) === '02-29' ? '03-01' : end.slice(5);
  return { start: `${String(year).padStart(4, '0')}-${monthAndDay}`, end };
}
