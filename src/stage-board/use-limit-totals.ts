'use client';

import { useEffect, useRef } from 'react';
import type { MeasureOptions } from '../hooks/index.js';
import type { StageTotalsResult } from '../measures/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { criteriaOf } from './board-filter.js';
import type { BoardReading } from './board-reading.js';
import { useHostTotals } from './use-host-totals.js';

/** What {@link useLimitTotals} takes. */
export interface LimitTotalsOptions extends Pick<MeasureOptions, 'filter' | 'narrow'> {
  /** The host's figures, of the filter in force; absent = it gives none. */
  readonly host: StageTotalsResult | undefined;
  readonly reading: Pick<BoardReading, 'filter' | 'isPending' | 'isOutdated'>;
  /** Whether the board shows only what was picked elsewhere. */
  readonly isNarrowed: boolean;
  /** Those of the deals here. */
  readonly own: StageTotalsResult;
  readonly store: ReadonlyPipelineStore;
}

/**
 * Figures that limits of stages are held against: the host's, of the last time that it counted without a filter of the reader,
 * with what was moved since; those of the deals here where it gave none.
 */
export function useLimitTotals({
  host,
  reading: { filter, isPending, isOutdated },
  isNarrowed,
  own,
  store,
  filter: hostFilter,
  narrow,
}: LimitTotalsOptions): StageTotalsResult {
  const counted = useRef<StageTotalsResult | undefined>(undefined);
  const isOfAll = criteriaOf(filter).length === 0 && !isPending && !isOutdated && !isNarrowed;
  const all = isOfAll || !host ? host : counted.current;
  useEffect(() => {
    counted.current = all;
  });
  const view = { ...(hostFilter && { filter: hostFilter }), ...(narrow && { narrow }) };
  return useHostTotals(all, own, store, view).totals;
}
