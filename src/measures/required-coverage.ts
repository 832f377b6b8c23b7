import {
  FIRST_DAY_NUMBER,
  fromDayNumber,
  LAST_DAY_NUMBER,
  toDayNumber,
  type CalendarDate,
  type Period,
} from '../model/index.js';
import { perSummary, type MeasureContext, type Summary } from '../summary/index.js';
import type { RequiredCoverage, RequiredMethod } from './coverage-result.js';
import { assertMultiple } from './coverage-zone.js';
import { endedDeals } from './ended-deals.js';
import { rate, type Rate } from './rate.js';
import { rateValueMinor } from './tally.js';
import { dayRange } from './window.js';

/** The coverage required, by a named method (docs/measures.md §5 "required"); "3×" is folklore, so none is assumed. @throws PipelineError `invalid-argument` where a fixed multiple is none */
export function requiredCoverage(method: RequiredMethod, context: MeasureContext): RequiredCoverage {
  if (method.method === 'fixed') {
    assertMultiple('required coverage', method.multiple);
    return { method: 'fixed', multiple: method.multiple, valueWinRate: null, window: null };
  }
  const window = lastTwelveMonths(context.asOf);
  const value = valueWinRate(context.baseline, window);
  const multiple = value.numerator === 0 ? null : value.denominator / value.numerator;
  return { method: 'win-rate', multiple, valueWinRate: value, window };
}

/** Value win rates of a baseline, by window: every group asks for the same. */
const valueWinRates = /* @__PURE__ */ perSummary(() => new Map<string, Rate>());

function valueWinRate(baseline: Summary, window: Period): Rate {
  const known = valueWinRates(baseline);
  const key = `${window.start} ${window.end}`;
  const kept = known.get(key);
  if (kept) return kept;
  const { won, lost } = endedDeals(baseline, dayRange(window), { pipelineOnly: true });
  const value = rate(rateValueMinor(won), rateValueMinor(won) + rateValueMinor(lost));
  known.set(key, value);
  return value;
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
