import { cutDays, cyclesPart, FROM_CREATED, KIND_CODE, NO_DAY, type Summary } from '../../summary/index.js';
import { histogramCount, histogramQuantile, sortedHistogram } from '../histogram.js';

/** The median cycle of won deals from creation, as `cycle` tells it of all time, read from cells without their closing days. */
export function medianCycle(summary: Summary): {
  readonly medianDays: number | null;
  readonly count: number;
} {
  const counts = new Map<number, number>();
  const cells = cutDays(summary.part(cyclesPart), 3, []);
  for (let cell = 0; cell < cells.size; cell++) {
    const days = cells.key(cell, 4);
    if (cells.key(cell, 0) !== FROM_CREATED || cells.key(cell, 1) !== KIND_CODE.won) continue;
    // Below 0: closed before created, or not known.
    if (cells.key(cell, 3) !== NO_DAY && days >= 0)
      counts.set(days, (counts.get(days) ?? 0) + cells.count(cell));
  }
  const histogram = sortedHistogram(counts);
  return { medianDays: histogramQuantile(histogram, 0.5), count: histogramCount(histogram) };
}
