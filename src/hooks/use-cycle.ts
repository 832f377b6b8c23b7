'use client';

import { cycle, type CycleArgs, type CycleResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How long deals take to close, kept right while deals change (docs/measures.md §4). */
export function useCycle(args: CycleArgs = {}, options?: MeasureOptions): CycleResult {
  return useMeasure(cycle, args, options);
}
