'use client';

import { dealMixSeries, type DealMixSeriesArgs, type DealMixSeriesResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What sizes of deals were open on past days, kept right while deals change (docs/measures.md §7 "through time"). */
export function useDealMixSeries(
  args: DealMixSeriesArgs = {},
  options?: MeasureOptions,
): DealMixSeriesResult {
  return useMeasure(dealMixSeries, args, options);
}
