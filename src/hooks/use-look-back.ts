'use client';

import { lookBack, type LookBackArgs, type LookBackResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What became of the deals that were open on a past date, kept right while deals change (docs/measures.md §14). */
export function useLookBack(args: LookBackArgs, options?: MeasureOptions): LookBackResult {
  return useMeasure(lookBack, args, options);
}
