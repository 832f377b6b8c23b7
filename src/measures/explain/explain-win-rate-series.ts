import type { WinRateSeriesResult } from '../win-rate-series.js';
import { explainWinRate } from './explain-win-rate.js';
import type { Explanation } from './explanation.js';

/** Explains the win rates of each period; its days are its subject (docs/measures.md §1 "in a series"). */
export function explainWinRateSeries({ points }: WinRateSeriesResult): Explanation[] {
  return points.flatMap(({ period, result }) =>
    explainWinRate(result).map((each) => ({ ...each, period, subject: null, subjectId: period.start })),
  );
}
