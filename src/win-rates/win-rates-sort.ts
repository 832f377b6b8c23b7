import { compareNames } from '../hooks/compare-names.js';
import type { WinRateGroupResult } from '../hooks/index.js';
import type { WinRatesMessages } from '../messages/index.js';
import type { WinRateGroup } from './win-rates-group.js';

/**
 * What the groups can be sorted by; `gap` is the rate by value less the rate by deals. `order` is the own order of periods, by
 * time, and of size classes, by size, in place of `name`.
 */
export const WIN_RATE_SORT_KEYS = ['unit', 'value', 'gap', 'count', 'name', 'order'] as const;

/** One of {@link WIN_RATE_SORT_KEYS}. */
export type WinRateSortKey = (typeof WIN_RATE_SORT_KEYS)[number];

/** How the groups are sorted. */
export interface WinRateSort {
  readonly key: WinRateSortKey;
  readonly direction: 'ascending' | 'descending';
}

/** The best rate by deals first. */
export const DEFAULT_WIN_RATE_SORT: WinRateSort = { key: 'unit', direction: 'descending' };

/** What own order groups have: periods by `time`, size classes by `size`; `null` = none. */
export type GroupOrder = 'time' | 'size' | null;

/** The own order of groups. */
export function orderOf(groups: readonly WinRateGroupResult[]): GroupOrder {
  if (groups.some(({ period }) => period)) return 'time';
  return groups.some(({ sizeClass }) => sizeClass) ? 'size' : null;
}

/** What curves cannot be sorted by: they are of deals, not of value. */
const NOT_OF_CURVES: ReadonlySet<WinRateSortKey> = /* @__PURE__ */ new Set(['value', 'gap']);

/**
 * The sort in force: that asked for, where it fits the groups, and the curves where those are shown. Periods stand from the oldest, size classes from the largest,
 * others by their rate, until something else is asked for (`null` = nothing).
 */
export function sortInForce(
  asked: WinRateSort | null,
  order: GroupOrder,
  isCurves: boolean = false,
): WinRateSort {
  if (asked && sortKeysOf(order, isCurves).includes(asked.key)) return asked;
  if (order === null) return DEFAULT_WIN_RATE_SORT;
  return { key: 'order', direction: firstDirection('order', order) };
}

/** What such groups can be sorted by. */
export function sortKeysOf(order: GroupOrder, isCurves: boolean): readonly WinRateSortKey[] {
  const missing = order === null ? 'order' : 'name';
  return WIN_RATE_SORT_KEYS.filter((key) => key !== missing && !(isCurves && NOT_OF_CURVES.has(key)));
}

/** The direction a sort starts with: names from A, periods from the oldest, numbers and sizes from the highest. */
export function firstDirection(key: WinRateSortKey, order: GroupOrder = null): WinRateSort['direction'] {
  return key === 'name' || (key === 'order' && order === 'time') ? 'ascending' : 'descending';
}

/** What a key is called. */
export function sortKeyText(
  key: WinRateSortKey,
  { order, isCurves }: { readonly order: GroupOrder; readonly isCurves: boolean },
  messages: WinRatesMessages,
): string {
  if (isCurves && key === 'unit') return messages.curves.sortChance;
  if (key === 'order') return order === 'size' ? messages.sortSize : messages.sortTime;
  return messages.sortKeys[key];
}

/** What a direction is called: by what it puts first. */
export function directionText(
  { key, direction }: WinRateSort,
  order: GroupOrder,
  messages: WinRatesMessages,
): string {
  const isUp = direction === 'ascending';
  if (key === 'name') return isUp ? messages.nameAscending : messages.nameDescending;
  if (key !== 'order') return isUp ? messages.ascending : messages.descending;
  if (order === 'size') return isUp ? messages.sizeAscending : messages.sizeDescending;
  return isUp ? messages.timeAscending : messages.timeDescending;
}

/**
 * The groups in order; `order` takes them as given, from the oldest or the smallest. In either direction the group that is not
 * known comes last, and by rates those of too few deals come after the others and those without a rate after them. A range is
 * sorted by its lowest rate. Equal ones stand by name, those with an order of their own by that.
 */
export function sortGroups(
  groups: readonly WinRateGroup[],
  { key, direction }: WinRateSort,
  locale: string,
): WinRateGroup[] {
  const compare = compareNames(locale);
  const sign = direction === 'ascending' ? 1 : -1;
  const byName = (one: WinRateGroup, other: WinRateGroup): number =>
    one.place - other.place || compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
  return [...groups].sort((one, other) => {
    const apart = Number(one.key === null) - Number(other.key === null);
    if (apart !== 0) return apart;
    if (key === 'name' || key === 'order') return sign * byName(one, other);
    const rank = key === 'count' ? 0 : rankOf(one, key) - rankOf(other, key);
    if (rank !== 0) return rank;
    return sign * (numberOf(one, key) - numberOf(other, key)) || byName(one, other);
  });
}

type NumberKey = Exclude<WinRateSortKey, 'name' | 'order'>;

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
