'use client';

import { stageConversion, type StageConversionArgs, type StageConversionResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How visits to each stage ended, kept right while deals change (docs/measures.md §3 "conversion"). */
export function useStageConversion(
  args: StageConversionArgs = {},
  options?: MeasureOptions,
): StageConversionResult {
  return useMeasure(stageConversion, args, options);
}
