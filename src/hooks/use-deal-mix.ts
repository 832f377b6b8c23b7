'use client';

import { useMemo } from 'react';
import {
  dealMix,
  sizeClassOf,
  type DealMixArgs,
  type DealMixClass,
  type DealMixResult,
} from '../measures/index.js';
import type { Deal, Process } from '../model/index.js';
import type { DealFilter } from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useDealList } from './use-deal-lists.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What sizes of deals the open pipeline is made of, kept right while deals change (docs/measures.md §7). */
export function useDealMixMeasure(args: DealMixArgs = {}, options?: MeasureOptions): DealMixResult {
  return useMeasure(dealMix, args, options);
}

/** A filter for the open deals of pipeline tracks that another lets through: those that a mix is of. */
export function openInPipeline(
  { stages, pipelineTracks }: Pick<Process, 'stages' | 'pipelineTracks'>,
  filter: DealFilter | undefined,
): DealFilter {
  const open = stages.filter(
    ({ kind, trackIndex }) => kind === 'open' && pipelineTracks[trackIndex] === true,
  );
  const wanted = filter?.stageIds;
  const stageIds = open.map(({ stage }) => stage.id).filter((id) => !wanted || wanted.includes(id));
  return { ...filter, stageIds };
}

/** The largest open deals of pipeline tracks, largest first, at most so many: those that a mix draws one by one. */
export function useLargestOpenDeals(
  count: number,
  { pipeline, filter, narrow }: MeasureOptions = {},
): readonly Deal[] {
  const store = usePipelineStore(pipeline);
  const list = useDealList(
    { filter: openInPipeline(store.pipeline.process, filter), ...(narrow && { narrow }), order: 'amount' },
    { pipeline: store },
  );
  return useMemo(() => list.first(count), [list, count]);
}

/** A deal with the class its size puts it in. */
export interface ClassedDeal {
  readonly deal: Deal;
  readonly classId: DealMixClass['id'];
}

/** Deals with their size classes. */
export function useClassedDeals(
  deals: readonly Deal[],
  { classes }: Pick<DealMixResult, 'classes'>,
): readonly ClassedDeal[] {
  return useMemo(
    () => deals.map((deal) => ({ deal, classId: sizeClassOf(classes, deal.amountMinor) })),
    [deals, classes],
  );
}
