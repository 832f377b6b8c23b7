'use client';

import { stageTotals, type StageTotalsResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** Deals, value, weighted value and overdue deals of each stage, kept right while deals change (docs/measures.md §3, §10). */
export function useStageTotals(options?: MeasureOptions): StageTotalsResult {
  return useMeasure(stageTotals, {}, options);
}
