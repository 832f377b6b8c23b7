'use client';

import { funnel, type FunnelArgs, type FunnelResult } from '../measures/index.js';
import type { Query } from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useMeasure, useQuery, viewOf, type MeasureOptions } from './use-measure.js';

/** How many deals came how far, kept right while deals change (docs/measures.md §2). For drawing it, see `useFunnel`. */
export function useFunnelMeasure(args: FunnelArgs = {}, options?: MeasureOptions): FunnelResult {
  return useMeasure(funnel, args, options);
}

const NO_FUNNEL: Query<FunnelResult | null> = { get: () => null, subscribe: () => () => undefined };

/** A funnel to hold another one against; `null` where none is asked for: nothing is measured then. */
export function useFunnelComparison(
  args: FunnelArgs,
  { isAsked, pipeline, ...view }: MeasureOptions & { readonly isAsked: boolean },
): FunnelResult | null {
  const store = usePipelineStore(pipeline);
  return useQuery<FunnelResult | null>(isAsked ? store.query(funnel, args, viewOf(view)) : NO_FUNNEL);
}
