import type { PeerStanding, WinRateResult } from '../measures/index.js';
import type { MeasuredGroup } from '../summary/index.js';
import { countedDeals, shownRates, type ShownRate } from './shown-rate.js';

/** The id of the group of deals whose owner, team … is not known: what selection speaks of. */
export const UNKNOWN_GROUP_ID = '(unknown)';

/** Deals from which a group's rates are shown as usual. */
export const WIN_RATES_LEAST_DEALS = 10;

/** A group of the comparison with its numbers. */
export interface WinRateGroup extends PeerStanding {
  /** The dimension's value; `null` = not known. */
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
  /** Whether there are too few deals to read much into its rates. */
  readonly isSparse: boolean;
}

/** What {@link winRateGroup} takes. */
export interface WinRateGroupOptions {
  readonly group: MeasuredGroup<WinRateResult>;
  readonly name: string;
  readonly standing: PeerStanding;
  readonly minimumDeals: number;
}

/** Joins a measured group with its name and its standing. */
export function winRateGroup({ group, name, standing, minimumDeals }: WinRateGroupOptions): WinRateGroup {
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
    isSparse: count < minimumDeals,
  };
}
