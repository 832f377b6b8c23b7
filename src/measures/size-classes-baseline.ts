import { KIND_CODE, type Summary } from '../summary/index.js';
import { quantilePointOf } from './histogram.js';
import { sizesOfKind } from './sizes-of-kind.js';
import { naturalBreaks } from './size-classes-breaks.js';
import type { SortedSizes } from './sorted-sizes.js';
import { wholeFrom } from './whole-from.js';

/**
 * The amounts that thresholds are taken from: those, known and not negative, of the open deals of pipeline tracks; where none
 * is open, of the won ones, else of the lost ones.
 */
function baselineSizes(baseline: Summary): SortedSizes {
  for (const kind of [KIND_CODE.open, KIND_CODE.won]) {
    const sizes = sizesOfKind(baseline, kind);
    if (sizes.totals().count > 0) return sizes;
  }
  return sizesOfKind(baseline, KIND_CODE.lost);
}

/** Type-7 quantiles above which shares of the deals lie, descending, as whole minor units; `null` of no amounts. */
export function quantileThresholds(baseline: Summary, shares: readonly number[]): readonly number[] | null {
  const sizes = baselineSizes(baseline);
  const { count } = sizes.totals();
  if (count === 0) return null;
  let above = 0;
  return shares.map((share) => {
    above += share;
    const point = quantilePointOf(count, (rank) => sizes.valueAt(rank) ?? 0, Math.max(0, 1 - above));
    return wholeFrom(point!.value);
  });
}

interface Breaks {
  readonly version: number;
  readonly thresholds: readonly number[] | null;
}

const knownBreaks = /* @__PURE__ */ new WeakMap<SortedSizes, Map<number, Breaks>>();

/** Natural breaks of a baseline's amounts, found anew only where these have changed; `null` of no amounts. */
export function breakThresholds(baseline: Summary, count: number): readonly number[] | null {
  const sizes = baselineSizes(baseline);
  const { version } = sizes;
  let known = knownBreaks.get(sizes);
  if (!known) knownBreaks.set(sizes, (known = new Map<number, Breaks>()));
  let breaks = known.get(count);
  if (breaks?.version !== version) {
    breaks = { version, thresholds: naturalBreaks(sizes.columns(), count) };
    known.set(count, breaks);
  }
  return breaks.thresholds;
}
