'use client';

import { funnel, type FunnelArgs, type FunnelResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How many deals came how far, kept right while deals change (docs/measures.md §2). For drawing it, see `useFunnel`. */
export function useFunnelMeasure(args: FunnelArgs = {}, options?: MeasureOptions): FunnelResult {
  return useMeasure(funnel, args, options);
}
