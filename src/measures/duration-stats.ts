import { histogramCount, histogramQuantile, sortedHistogram, type Histogram } from './histogram.js';

/** How long something took, in whole days, over many deals; all figures but `count` and `sumDays` are `null` over none. */
export interface DurationStats {
  readonly count: number;
  readonly sumDays: number;
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly p25Days: number | null;
  readonly p75Days: number | null;
  readonly p90Days: number | null;
  readonly minDays: number | null;
  readonly maxDays: number | null;
  /** Days and how many deals took them, ascending: what the figures are made of. */
  readonly histogram: Histogram;
}

/** Figures of durations from a map of days → count; quantiles are type 7 (docs/measures.md §0). */
export function durationStats(counts: ReadonlyMap<number, number>): DurationStats {
  const histogram = sortedHistogram(counts);
  const count = histogramCount(histogram);
  const sumDays = histogram.reduce((sum, [days, each]) => sum + days * each, 0);
  return {
    count,
    sumDays,
    meanDays: count === 0 ? null : sumDays / count,
    medianDays: histogramQuantile(histogram, 0.5),
    p25Days: histogramQuantile(histogram, 0.25),
    p75Days: histogramQuantile(histogram, 0.75),
    p90Days: histogramQuantile(histogram, 0.9),
    minDays: histogram[0]?.[0] ?? null,
    maxDays: histogram.at(-1)?.[0] ?? null,
    histogram,
  };
}
