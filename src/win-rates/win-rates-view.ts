import { dumbbellLayout, shareX, type DumbbellShape, type ScaleDirection } from '../layout/index.js';
import { rateSpan } from './shown-rate.js';
import type { WinRateGroup } from './win-rates-group.js';

/** One row as it is drawn: the group with its numbers, its shapes and its state. */
export interface WinRateRow extends WinRateGroup {
  /** Place among the rows shown, 0 first. */
  readonly index: number;
  readonly shape: DumbbellShape;
  readonly isSelected: boolean;
  /** Whether it is the one row that Tab reaches. */
  readonly isActive: boolean;
}

/** The line that rows are compared with. */
export interface WinRateReference {
  /** Median rate by deals of all groups, or of the selected group's peers, 0–1. */
  readonly rate: number;
  readonly x: number;
  /** Whether it is of the selected group's peers. */
  readonly isOfPeers: boolean;
}

/** What {@link winRateRows} takes beside the groups. */
export interface WinRateRowOptions {
  readonly width: number;
  readonly direction: ScaleDirection;
  readonly selectedId: string | null;
  readonly activeId: string | null;
}

/** Joins groups, in the order they are drawn, with their shapes and their state. Pure. */
export function winRateRows(
  groups: readonly WinRateGroup[],
  { width, direction, selectedId, activeId }: WinRateRowOptions,
): WinRateRow[] {
  return groups.map((group, index) => ({
    ...group,
    index,
    shape: dumbbellLayout({
      unit: rateSpan(group.unit),
      value: rateSpan(group.value),
      interval: group.result.unitRange ? null : group.result.unitInterval,
      width,
      direction,
    }),
    isSelected: group.id === selectedId,
    isActive: group.id === activeId,
  }));
}

/** The line of the median: that of the selected group's peers where one is selected; `null` where there is none. */
export function winRateReference(
  selected: WinRateGroup | undefined,
  median: number | null,
  width: number,
  direction: ScaleDirection,
): WinRateReference | null {
  const rate = selected ? selected.peersMedian : median;
  return rate === null
    ? null
    : { rate, x: shareX(rate, width, direction), isOfPeers: selected !== undefined };
}
