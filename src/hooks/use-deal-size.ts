'use client';

import { dealSize, type DealSizeArgs, type DealSizeResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How large deals are, kept right while deals change (docs/measures.md §4). */
export function useDealSize(args: DealSizeArgs = {}, options?: MeasureOptions): DealSizeResult {
  return useMeasure(dealSize, args, options);
}
