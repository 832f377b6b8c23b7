import { sizeClassIds, type SizeClassId } from './size-classes.js';
import type { SizeClassRule } from './size-classes-rule.js';

/** Where classes begin as shares of the target, by name, so that a rock is a rock however many classes there are. */
const TARGET_SHARES: Record<SizeClassId, number> = {
  boulder: 0.25,
  rock: 0.1,
  stone: 0.02,
  pebble: 0.005,
  gravel: 0.001,
  sand: 0,
};

/** Shares of the deals, largest first, by number of classes; the last class has what is left. */
const QUANTILES: Readonly<Record<number, readonly number[]>> = {
  2: [0.2],
  3: [0.1, 0.3],
  4: [0.05, 0.15, 0.3],
  5: [0.05, 0.1, 0.2, 0.3],
  6: [0.02, 0.08, 0.15, 0.2, 0.25],
};

/** A class with the amount at which it begins; `null` in the smallest. */
export interface StandingClass {
  readonly id: string;
  /** Minor units. */
  readonly fromMinor: number | null;
}

/**
 * The usual rule of a kind for so many classes, 2–6 (docs/measures.md §7 "Choices"). With `amount`, classes that stand keep the
 * amounts at which they begin, and the others begin as far from those as usual shares of the target lie apart.
 */
export function usualSizeClassRule(
  by: SizeClassRule['by'],
  count: number,
  standing: readonly StandingClass[],
): SizeClassRule {
  const ids = sizeClassIds(count).slice(0, -1);
  switch (by) {
    case 'target-share':
      return { by, shares: ids.map((id) => TARGET_SHARES[id]) };
    case 'quantile':
      return { by, shares: QUANTILES[count] ?? [] };
    case 'natural-breaks':
      return { by, count };
    case 'amount':
      return { by, thresholdsMinor: thresholdsFor(ids, standing) };
  }
}

/** Descending, whole minor units, 1 at least, no two alike. */
function thresholdsFor(ids: readonly SizeClassId[], standing: readonly StandingClass[]): number[] {
  const known = new Map(
    standing.flatMap(({ id, fromMinor }) => (fromMinor === null || fromMinor <= 0 ? [] : [[id, fromMinor]])),
  );
  const anchor = [...known].find(([id]) => id in TARGET_SHARES);
  const unit = anchor ? anchor[1] / TARGET_SHARES[anchor[0] as SizeClassId] : 1;
  const wanted = ids.map((id) => known.get(id) ?? Math.round(unit * TARGET_SHARES[id]));
  for (let index = wanted.length - 1; index >= 0; index--) {
    wanted[index] = Math.max(1, wanted[index]!, (wanted[index + 1] ?? 0) + 1);
  }
  return wanted;
}
