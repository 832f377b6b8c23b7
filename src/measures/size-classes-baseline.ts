import { sizesPart, AMOUNT_CLASS, KIND_CODE, perSummary, type Summary } from '../summary/index.js';
import { quantilePoint, sortedHistogram, type Histogram } from './histogram.js';
import { amountOf, SIZES } from './size-cells.js';

/**
 * The amounts that thresholds are taken from: those, known and not negative, of the open deals of pipeline tracks; where none
 * is open, of the won ones, else of the lost ones. Ascending; empty where no amount is known.
 */
export const baselineSizes: (baseline: Summary) => Histogram = /* @__PURE__ */ perSummary((baseline) => {
  const { open, won, lost } = KIND_CODE;
  const byKind = new Map([open, won, lost].map((kind) => [kind, new Map<number, number>()]));
  const cells = baseline.part(sizesPart);
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, SIZES.amountClass) !== AMOUNT_CLASS.valued) continue;
    if (baseline.process.pipelineTracks[cells.key(cell, SIZES.track)] !== true) continue;
    const counts = byKind.get(cells.key(cell, SIZES.kind));
    const amount = amountOf(cells, cell);
    counts?.set(amount, (counts.get(amount) ?? 0) + cells.count(cell));
  }
  for (const counts of byKind.values()) {
    const histogram = sortedHistogram(counts);
    if (histogram.length > 0) return histogram;
  }
  return [];
});

/** Type-7 quantiles above which shares of the deals lie, descending, as whole minor units; `null` of no amounts. */
export function quantileThresholds(sizes: Histogram, shares: readonly number[]): readonly number[] | null {
  if (sizes.length === 0) return null;
  let above = 0;
  return shares.map((share) => {
    above += share;
    return wholeFrom(quantilePoint(sizes, Math.max(0, 1 - above))!.value);
  });
}

/** The least whole number, 0 at least, at or above a threshold: which amounts are at or above it stays the same. Noise of floats is none. */
export function wholeFrom(threshold: number): number {
  return Math.max(0, Math.ceil(threshold - Math.max(1e-6, threshold * 1e-15)));
}
