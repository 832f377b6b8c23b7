/** Whole-number values with how often each occurs; ascending by value once {@link sortedHistogram} made it. */
export type Histogram = readonly (readonly [value: number, count: number])[];

/** A histogram from a map of value → count, ascending, without values that no longer occur. */
export function sortedHistogram(counts: ReadonlyMap<number, number>): Histogram {
  return [...counts].filter(([, count]) => count > 0).sort(([one], [other]) => one - other);
}

/** How many values there are. */
export function histogramCount(histogram: Histogram): number {
  return histogram.reduce((sum, [, count]) => sum + count, 0);
}

/** A quantile as an interpolation between two neighbours in order: `lower + fraction × (upper − lower)`. */
export interface QuantilePoint {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** 0 up to, not including, 1. */
  readonly fraction: number;
  /** Rank of `lower` among the values in ascending order, 1 first. */
  readonly lowerRank: number;
  /** How many values there are. */
  readonly count: number;
}

/**
 * The quantile `p` (0–1) of the values, by linear interpolation between order statistics ("type 7"); `null` of none.
 * Source: R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), 361–365.
 */
export function quantilePoint(histogram: Histogram, p: number): QuantilePoint | null {
  return quantilePointOf(histogramCount(histogram), (rank) => valueAt(histogram, rank), p);
}

/** {@link quantilePoint} of so many values, each found by how many there are before it. */
export function quantilePointOf(
  count: number,
  valueAtRank: (rank: number) => number,
  p: number,
): QuantilePoint | null {
  if (count === 0) return null;
  const position = (count - 1) * p;
  const below = Math.floor(position);
  const lower = valueAtRank(below);
  const upper = valueAtRank(Math.min(below + 1, count - 1));
  const fraction = position - below;
  return { value: lower + fraction * (upper - lower), lower, upper, fraction, lowerRank: below + 1, count };
}

/** The value of {@link quantilePoint}; `null` of no values. */
export function histogramQuantile(histogram: Histogram, p: number): number | null {
  return quantilePoint(histogram, p)?.value ?? null;
}

function valueAt(histogram: Histogram, index: number): number {
  let seen = 0;
  for (const [value, count] of histogram) {
    seen += count;
    if (index < seen) return value;
  }
  return histogram.at(-1)![0];
}
