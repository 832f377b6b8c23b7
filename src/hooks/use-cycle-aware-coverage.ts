'use client';

import {
  cycleAwareCoverage,
  type CycleAwareCoverageArgs,
  type CycleAwareCoverageResult,
} from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What open deals may be expected to bring in within a period, kept right while deals change (docs/measures.md §5 "cycle-aware"). */
export function useCycleAwareCoverage(
  args: CycleAwareCoverageArgs,
  options?: MeasureOptions,
): CycleAwareCoverageResult {
  return useMeasure(cycleAwareCoverage, args, options);
}
