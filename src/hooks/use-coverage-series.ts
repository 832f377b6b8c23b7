'use client';

import { coverageSeries, type CoverageSeriesArgs, type CoverageSeriesResult } from '../measures/index.js';
import { useMeasureIf, type MeasureOptions } from './use-measure.js';

/**
 * Coverage of a period as it was on past days, kept right while deals change (docs/measures.md §5). Where it is not shown,
 * `null` for arguments: nothing is measured, and the result is `null`.
 */
export function useCoverageSeries(args: CoverageSeriesArgs, options?: MeasureOptions): CoverageSeriesResult;
export function useCoverageSeries(
  args: CoverageSeriesArgs | null,
  options?: MeasureOptions,
): CoverageSeriesResult | null;
export function useCoverageSeries(
  args: CoverageSeriesArgs | null,
  options?: MeasureOptions,
): CoverageSeriesResult | null {
  return useMeasureIf(coverageSeries, args, options);
}
