import { shownShares, type BarrelCircle } from '../layout/index.js';
import type { DealMixClass, DealMixResult } from '../measures/index.js';
import type { Deal } from '../model/index.js';

/** The name of a size class, or `unknown`. */
export type MixClassId = DealMixClass['id'];

/** A deal drawn as a circle. */
export interface MixRock extends BarrelCircle {
  readonly deal: Deal;
  readonly classId: MixClassId;
  readonly isSelected: boolean;
  /** Whether it is the one that Tab reaches. */
  readonly isActive: boolean;
  /** Whether another class is picked. */
  readonly isFaded: boolean;
}

/** A size class with the lengths of its bars. */
export interface MixClass extends DealMixClass {
  /** Share of the open deals, 0–1; `null` without a deal. */
  readonly countLength: number | null;
  /** Share of the open value, 0–1; `null` where it is not known. */
  readonly valueLength: number | null;
  /** The shares as they are shown, so that all classes' add to 100 %: by decimals of a percentage. */
  readonly shown: (of: 'count' | 'value', digits: 0 | 1) => number | null;
  readonly isSelected: boolean;
  /** Whether another class is picked. */
  readonly isFaded: boolean;
}

/** Deals from which figures are shown without a word of caution. */
export const MIX_LEAST_DEALS = 10;

/** The classes to show, the unknown one where it has deals. */
export function mixClasses({ classes, unknown }: DealMixResult, selectedId: string | null): MixClass[] {
  const shown = unknown.open.count > 0 ? [...classes, unknown] : classes;
  const rounded = ([0, 1] as const).map((digits) => ({
    count: shownShares(
      shown.map(({ countShare }) => countShare.value),
      digits,
    ),
    value: shownShares(
      shown.map(({ valueShare }) => valueShare.value),
      digits,
    ),
  }));
  return shown.map((each, index) => ({
    ...each,
    shown: (of, digits) => rounded[digits]![of][index] ?? null,
    countLength: each.countShare.value,
    valueLength: each.valueShare.value,
    isSelected: each.id === selectedId,
    isFaded: selectedId !== null && each.id !== selectedId,
  }));
}

/** Thresholds between the classes, descending, minor units. */
export function thresholdsOf({ classes }: Pick<DealMixResult, 'classes'>): number[] {
  return classes.flatMap(({ fromMinor }) => (fromMinor === null ? [] : [fromMinor]));
}
