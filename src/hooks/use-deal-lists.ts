'use client';

import type { Pipeline } from '../model/index.js';
import {
  dealLists,
  type DealList,
  type DealListOptions,
  type DealLists,
  type ReadonlyPipelineStore,
} from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery } from './use-measure.js';

/** Where a list of deals comes from. */
export interface DealSourceOptions {
  /** Parsed data or a store; default the provider's. */
  readonly pipeline?: Pipeline | ReadonlyPipelineStore | undefined;
}

/** Deals in order, by stage with `by: 'stage'`; the component renders again only when a deal in them changes. */
export function useDealLists(options: DealListOptions, { pipeline }: DealSourceOptions = {}): DealLists {
  return useQuery(usePipelineStore(pipeline).queryRows(dealLists, options));
}

/** Deals in one order, largest amount first with `order: 'amount'`; the same object until a deal in it changes. */
export function useDealList(options: Omit<DealListOptions, 'by'>, source: DealSourceOptions = {}): DealList {
  return useDealLists(options, source).all;
}
