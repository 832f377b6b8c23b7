'use client';

import { useMemo } from 'react';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery, viewOf, type GroupOptions } from './use-measure.js';
import type { WinRateHookArgs } from './use-win-rate.js';
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
import type { MeasuredGroup } from '../summary/index.js';

/** Win rates of each owner, team or value of another dimension, kept right while deals change (docs/measures.md §1, §2). */
export function useWinRateGroups(
  { from, ...args }: WinRateHookArgs,
  { pipeline, groupBy, ...view }: GroupOptions,
): readonly MeasuredGroup<WinRateResult>[] {
  const store = usePipelineStore(pipeline);
  const options = { ...viewOf(view), groupBy };
  return useQuery(
    typeof from === 'string'
      ? store.queryGroups(winRateFrom, { ...args, from }, options)
      : store.queryGroups(winRate, args, options),
  );
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
