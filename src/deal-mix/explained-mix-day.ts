import type { ExplainedResult } from '../frame/index.js';
import type { DealMixSeriesResult } from '../measures/index.js';
import type { CalendarDate } from '../model/index.js';

/** How the numbers of a day of a series are explained: that day alone, its figures and those of its classes under their own names. */
export function explainedMixDay(series: DealMixSeriesResult, date: CalendarDate): ExplainedResult {
  const points = series.points.filter((each) => each.date === date);
  return { result: { ...series, points }, subject: null };
}
