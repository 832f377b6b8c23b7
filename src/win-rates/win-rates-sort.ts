import { compareNames } from '../hooks/compare-names.js';
import type { WinRateGroup } from './win-rates-group.js';

/** What the groups can be sorted by; `gap` is the rate by value less the rate by deals. */
export const WIN_RATE_SORT_KEYS = ['unit', 'value', 'gap', 'count', 'name'] as const;

/** One of {@link WIN_RATE_SORT_KEYS}. */
export type WinRateSortKey = (typeof WIN_RATE_SORT_KEYS)[number];

/** How the groups are sorted. */
export interface WinRateSort {
  readonly key: WinRateSortKey;
  readonly direction: 'ascending' | 'descending';
}

/** The best rate by deals first. */
export const DEFAULT_WIN_RATE_SORT: WinRateSort = { key: 'unit', direction: 'descending' };

/** The direction a sort starts with: names from A, numbers from the highest. */
export function firstDirection(key: WinRateSortKey): WinRateSort['direction'] {
  return key === 'name' ? 'ascending' : 'descending';
}

/**
 * The groups in order. In either direction the group that is not known comes last, and by rates those of too few deals come
 * after the others and those without a rate after them. A range is sorted by its lowest rate. Equal ones stand by name.
 */
export function sortGroups(
  groups: readonly WinRateGroup[],
  { key, direction }: WinRateSort,
  locale: string,
): WinRateGroup[] {
  const compare = compareNames(locale);
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (one: WinRateGroup, other: WinRateGroup): number =>
    compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
  return [...groups].sort((one, other) => {
    const apart = Number(one.key === null) - Number(other.key === null);
    if (apart !== 0) return apart;
    if (key === 'name') return sign * byName(one, other);
    const rank = key === 'count' ? 0 : rankOf(one, key) - rankOf(other, key);
    if (rank !== 0) return rank;
    return sign * (numberOf(one, key) - numberOf(other, key)) || byName(one, other);
  });
}

type NumberKey = Exclude<WinRateSortKey, 'name'>;

function valueOf(group: WinRateGroup, key: NumberKey): number | null {
  switch (key) {
    case 'unit':
      return group.unit.lowest.value;
    case 'value':
      return group.value.lowest.value;
    case 'count':
      return group.count;
    case 'gap':
      return group.gap;
  }
}

function numberOf(group: WinRateGroup, key: NumberKey): number {
  return valueOf(group, key) ?? 0;
}

/** 0 enough deals, 1 too few, 2 no rate. */
function rankOf(group: WinRateGroup, key: NumberKey): number {
  if (valueOf(group, key) === null) return 2;
  return group.isSparse ? 1 : 0;
}
