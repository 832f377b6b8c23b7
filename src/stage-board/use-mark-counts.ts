'use client';

import { useMemo } from 'react';
import { useStageTotals, type MeasureOptions } from '../hooks/index.js';
import type { StageTotalsResult } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { bothFilters, type MarkedDeals } from './board-filter.js';
import type { BoardMarkCounts } from './board-reading.js';

/**
 * How many deals of each stage are marked, of all those shown and not of the cards drawn: figures of the same deals under a
 * further filter, kept right by the store as all figures are.
 */
export function useMarkCounts(
  store: ReadonlyPipelineStore,
  { filter, narrow }: Pick<MeasureOptions, 'filter' | 'narrow'>,
  { overdue, stale }: MarkedDeals,
  isBySize: boolean,
): BoardMarkCounts {
  const quiet = useStageTotals({ pipeline: store, filter: bothFilters(filter, { quiet: stale }), narrow });
  const over = useStageTotals({
    pipeline: store,
    // Where sizes do not differ the figures have it already: no further view is kept.
    filter: isBySize ? bothFilters(filter, { standing: overdue }) : filter,
    narrow,
  });
  return useMemo(
    () => ({ stale: countsOf(quiet), overdue: isBySize ? countsOf(over) : null }),
    [quiet, over, isBySize],
  );
}

function countsOf({ stages }: StageTotalsResult): ReadonlyMap<string, number> {
  return new Map(stages.map(({ stageId, deals }) => [stageId, deals.count]));
}
