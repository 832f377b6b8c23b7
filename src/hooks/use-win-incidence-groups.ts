'use client';

import { useMemo } from 'react';
import { winIncidence, type WinIncidenceResult } from '../measures/index.js';
import type { MeasuredGroup, Query } from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery, viewOf, type GroupOptions } from './use-measure.js';
import { specialGrouping } from './win-rate-grouping.js';

/** The chance to be won in the end, of all deals and of each group. */
export interface WinIncidenceGroups {
  readonly whole: WinIncidenceResult;
  /** In order of name; none where groups are periods or size classes. */
  readonly groups: readonly MeasuredGroup<WinIncidenceResult>[];
}

const NOT_ASKED: Query<null> = { get: () => null, subscribe: () => () => undefined };

/**
 * The chance of deals that reached a stage to be won, of all and of each value of a dimension, kept right while deals change
 * (docs/measures.md §2 "incidence"); `null` where no stage is asked for.
 */
export function useWinIncidenceGroups(
  from: string | null,
  { pipeline, groupBy, ...view }: GroupOptions,
): WinIncidenceGroups | null {
  const store = usePipelineStore(pipeline);
  const options = viewOf(view);
  const isGrouped = from !== null && specialGrouping(groupBy, store.pipeline) === null;
  const whole = useQuery<WinIncidenceResult | null>(
    from === null ? NOT_ASKED : store.query(winIncidence, { from }, options),
  );
  const groups = useQuery<readonly MeasuredGroup<WinIncidenceResult>[] | null>(
    isGrouped ? store.queryGroups(winIncidence, { from }, { ...options, groupBy }) : NOT_ASKED,
  );
  return useMemo(() => whole && { whole, groups: groups ?? [] }, [whole, groups]);
}
