'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { Deal, Pipeline } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';

/** Where {@link useDeal} finds the deal. */
export interface UseDealOptions<TFields = unknown> {
  /** Parsed data or a store; default the provider's. */
  readonly pipeline?: Pipeline<TFields> | ReadonlyPipelineStore<TFields> | undefined;
}

/**
 * One deal as it is now, kept right while deals change: one look-up a batch, and the component renders again only when this
 * deal is another than before. `null` = there is no deal of this id, or no longer; also for the id `null`.
 * @typeParam TFields the host's own row, as the pipeline given has it; a provider's is taken at the caller's word
 * @throws PipelineError `missing-provider`, `missing-data`
 */
export function useDeal<TFields = unknown>(
  dealId: string | null,
  { pipeline }: UseDealOptions<TFields> = {},
): Deal<TFields> | null {
  const store = usePipelineStore(pipeline);
  const get = useCallback(() => (dealId === null ? null : store.deal(dealId)), [store, dealId]);
  return useSyncExternalStore(store.subscribe, get, get) as Deal<TFields> | null;
}
