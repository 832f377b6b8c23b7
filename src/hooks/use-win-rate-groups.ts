'use client';

import { useMemo } from 'react';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery, viewOf } from './use-measure.js';
import type { WinRateHookArgs } from './use-win-rate.js';
import { useWinRatePeriods } from './use-win-rate-periods.js';
import { useWinRateSizes, type WinRateSizeOptions } from './use-win-rate-sizes.js';
import { SIZE_CLASS_GROUPING, specialGrouping, type WinRateGroupResult } from './win-rate-grouping.js';
import {
  medianRate,
  middleRates,
  peerStandings,
  winRate,
  winRateFrom,
  type MiddleRates,
  type PeerStanding,
  type WinRateResult,
} from '../measures/index.js';
import type { MeasuredGroup, Query } from '../summary/index.js';

/** Which deals are measured, and by what they are kept apart. */
export interface WinRateGroupOptions extends WinRateSizeOptions {
  /**
   * A dimension: `owner`, `team`, `source`, `account` or an own one; `size-class`; or a period of closing (by creation, of
   * creation): `week`, `month`, `quarter`, `year`. An own dimension goes before a period of the same name.
   */
  readonly groupBy: string;
}

const NOTHING: readonly WinRateGroupResult[] = [];
const NO_GROUPS: Query<readonly WinRateGroupResult[]> = {
  get: () => NOTHING,
  subscribe: () => () => undefined,
};

/**
 * Win rates of each owner, team or value of another dimension, of each size class or of each period, kept right while deals
 * change (docs/measures.md §1, §2). They add up to `useWinRate`; of periods without a window, in that from the first to the last.
 */
export function useWinRateGroups(
  args: WinRateHookArgs,
  { pipeline, groupBy, classes, ...view }: WinRateGroupOptions,
): readonly WinRateGroupResult[] {
  const store = usePipelineStore(pipeline);
  const { from, ...choices } = args;
  const special = specialGrouping(groupBy, store.pipeline);
  const isBySize = special === SIZE_CLASS_GROUPING;
  const options = { ...viewOf(view), groupBy };
  const ofDimension = useQuery<readonly WinRateGroupResult[]>(
    special !== null
      ? NO_GROUPS
      : typeof from === 'string'
        ? store.queryGroups(winRateFrom, { ...choices, from }, options)
        : store.queryGroups(winRate, choices, options),
  );
  const source = { ...view, pipeline: store };
  const ofPeriods = useWinRatePeriods(args, isBySize ? null : special, source);
  const ofSizes = useWinRateSizes(args, isBySize, { ...source, classes });
  if (special === null) return ofDimension;
  return isBySize ? ofSizes : ofPeriods;
}

/** Groups set side by side. */
export interface PeerComparison {
  /** The standing of each group, in the order of the groups. */
  readonly standings: readonly PeerStanding[];
  /** Median of the groups' rates by deals, 0–1; `null` where fewer than two have a rate. */
  readonly median: number | null;
  /** The two rates that it lies between; `null` likewise. */
  readonly middle: MiddleRates | null;
}

/**
 * Standings and median of the groups' rates by deals (docs/measures.md §1). With the open-deals policy `range` a group has
 * no single rate, so nobody has a standing.
 */
export function usePeerComparison(groups: readonly MeasuredGroup<WinRateResult>[]): PeerComparison {
  return useMemo(() => {
    const rates = groups.map(({ result }) => (result.openPolicy === 'range' ? null : result.unit.value));
    const isComparable = rates.filter((rate) => rate !== null).length > 1;
    return {
      standings: peerStandings(rates),
      median: isComparable ? medianRate(rates) : null,
      middle: isComparable ? middleRates(rates) : null,
    };
  }, [groups]);
}
