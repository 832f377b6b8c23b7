'use client';

import { flow, type FlowArgs, type FlowResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What became of the open pipeline between two days, kept right while deals change (docs/measures.md §11). */
export function useFlow(args: FlowArgs, options?: MeasureOptions): FlowResult {
  return useMeasure(flow, args, options);
}
