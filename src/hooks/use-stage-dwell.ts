'use client';

import { stageDwell, type StageDwellArgs, type StageDwellResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How long deals stay in each stage, kept right while deals change (docs/measures.md §3 "dwell"). */
export function useStageDwell(args: StageDwellArgs = {}, options?: MeasureOptions): StageDwellResult {
  return useMeasure(stageDwell, args, options);
}
