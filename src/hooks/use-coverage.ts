'use client';

import { coverage, type CoverageArgs, type CoverageResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How well the open pipeline covers a period's target, kept right while deals change (docs/measures.md §5). */
export function useCoverage(args: CoverageArgs, options?: MeasureOptions): CoverageResult {
  return useMeasure(coverage, args, options);
}
