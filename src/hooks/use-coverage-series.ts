'use client';

import { coverageSeries, type CoverageSeriesArgs, type CoverageSeriesResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** Coverage of a period as it was on past days, kept right while deals change (docs/measures.md §5). */
export function useCoverageSeries(args: CoverageSeriesArgs, options?: MeasureOptions): CoverageSeriesResult {
  return useMeasure(coverageSeries, args, options);
}
