import { fromDayNumber, toDayNumber, type CalendarDate, type Period } from '../model/index.js';
import type { MeasureContext } from '../summary/index.js';
import type { RequiredCoverage, RequiredMethod } from './coverage-result.js';
import { winRate } from './win-rate.js';

/** The coverage required, by a named method (docs/measures.md §5 "required"); "3×" is folklore, so none is assumed. */
export function requiredCoverage(method: RequiredMethod, context: MeasureContext): RequiredCoverage {
  if (method.method === 'fixed')
    return { method: 'fixed', multiple: method.multiple, valueWinRate: null, window: null };
  const window = lastTwelveMonths(context.asOf);
  const { value } = winRate(context.baseline, { window }, context);
  const multiple = value.numerator === 0 ? null : value.denominator / value.numerator;
  return { method: 'win-rate', multiple, valueWinRate: value, window };
}

/** The 12 months that end with `asOf`: from the day after the same date a year before; from 1 March where that was 29 February. */
function lastTwelveMonths(asOf: CalendarDate): Period {
  const end = fromDayNumber(toDayNumber(asOf) + 1);
  const year = String(Number(end.slice(0, 4)) - 1).padStart(4, '0');
  const monthAndDay = end.slice(5) === '02-29' ? '03-01' : end.slice(5);
  return { start: `${year}-${monthAndDay}`, end };
}
