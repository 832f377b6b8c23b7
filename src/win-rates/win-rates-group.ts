import type { WinRateGroupResult } from '../hooks/index.js';
import type { PeerStanding, WinRateResult } from '../measures/index.js';
import { countedDeals, shownRates, type ShownRate } from './shown-rate.js';

/** The id of the group of deals whose owner, team, size … is not known: what selection speaks of. */
export const UNKNOWN_GROUP_ID = '(unknown)';

/** Deals from which a group's rates are shown as usual. */
export const WIN_RATES_LEAST_DEALS = 10;

/** A group of the comparison with its numbers. */
export interface WinRateGroup extends PeerStanding {
  /** The dimension's value, the size class's id, or the period's key (`2026-Q3`); `null` = not known. */
  readonly key: string | null;
  /** The key, {@link UNKNOWN_GROUP_ID} where it is not known. */
  readonly id: string;
  /** Its name as shown, not the same as another's. */
  readonly name: string;
  readonly result: WinRateResult;
  /** Win rate by deals. */
  readonly unit: ShownRate;
  /** Win rate by value, minor units. */
  readonly value: ShownRate;
  /** Deals that the rate by deals is taken of. */
  readonly count: number;
  /** Rate by value less rate by deals, the lowest of each where they are ranges; `null` where one is not known. */
  readonly gap: number | null;
  /** Its place among groups that have an order of their own, the oldest or the smallest 0; 0 for all others. */
  readonly place: number;
  /** Whether there are too few deals to read much into its rates. */
  readonly isSparse: boolean;
}

/** What {@link winRateGroup} takes. */
export interface WinRateGroupOptions {
  readonly group: WinRateGroupResult;
  readonly name: string;
  readonly place: number;
  readonly standing: PeerStanding;
  readonly minimumDeals: number;
}

/** Joins a measured group with its name and its standing. */
export function winRateGroup({
  group,
  name,
  place,
  standing,
  minimumDeals,
}: WinRateGroupOptions): WinRateGroup {
  const { key, result } = group;
  const { unit, value } = shownRates(result);
  const count = countedDeals(result);
  return {
    ...standing,
    key,
    id: key ?? UNKNOWN_GROUP_ID,
    name,
    result,
    unit,
    value,
    count,
    gap:
      unit.lowest.value === null || value.lowest.value === null
        ? null
        : value.lowest.value - unit.lowest.value,
    place,
    isSparse: count < minimumDeals,
  };
}
