'use client';

import {
  cycleAwareCoverage,
  type CycleAwareCoverageArgs,
  type CycleAwareCoverageResult,
} from '../measures/index.js';
import { useMeasureIf, type MeasureOptions } from './use-measure.js';

/**
 * What open deals may be expected to bring in within a period, kept right while deals change (docs/measures.md §5
 * "cycle-aware"). Where it is not shown, `null` for arguments: nothing is measured, and the result is `null`.
 */
export function useCycleAwareCoverage(
  args: CycleAwareCoverageArgs,
  options?: MeasureOptions,
): CycleAwareCoverageResult;
export function useCycleAwareCoverage(
  args: CycleAwareCoverageArgs | null,
  options?: MeasureOptions,
): CycleAwareCoverageResult | null;
export function useCycleAwareCoverage(
  args: CycleAwareCoverageArgs | null,
  options?: MeasureOptions,
): CycleAwareCoverageResult | null {
  return useMeasureIf(cycleAwareCoverage, args, options);
}
