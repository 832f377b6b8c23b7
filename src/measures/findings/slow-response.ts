import { toDayNumber } from '../../model/index.js';
import { NO_DAY, RESPONSE_UNKNOWN, responsesPart, TOLD } from '../../summary/index.js';
import { histogramCount, histogramQuantile, sortedHistogram } from '../histogram.js';
import { toldCount } from '../integrity.js';
import { plainNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/**
 * Of the deals created in the recent days, the median of the days to their first activity is above `limit`; a deal without one
 * counts with the days it waits so far, which is the least that it can be. Least: those deals, without those of which only a
 * later activity is known.
 */
export const slowResponse: FindingRule = ({ summary, context, recent }, { limit, least }) => {
  if (toldCount(context.baseline, TOLD.activities) === 0) return null;
  const today = toDayNumber(context.asOf);
  const start = toDayNumber(recent.start);
  const end = toDayNumber(recent.end);
  const counts = new Map<number, number>();
  const cells = summary.part(responsesPart);
  for (let cell = 0; cell < cells.size; cell++) {
    const created = cells.key(cell, 0);
    const days = cells.key(cell, 1);
    if (created < start || created >= end || days === RESPONSE_UNKNOWN) continue;
    const waited = days === NO_DAY ? Math.max(0, today - created) : days;
    counts.set(waited, (counts.get(waited) ?? 0) + cells.count(cell));
  }
  const histogram = sortedHistogram(counts);
  const deals = histogramCount(histogram);
  const median = histogramQuantile(histogram, 0.5);
  if (median === null || deals < least) return null;
  if (median <= limit) return [];
  return [
    {
      evidence: {
        days: plainNumber('days', median),
        deals: plainNumber('deals', deals),
        limit: plainNumber('days', limit),
      },
    },
  ];
};
