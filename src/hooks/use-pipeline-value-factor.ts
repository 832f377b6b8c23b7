'use client';

import {
  pipelineValueFactor,
  type PipelineValueFactorArgs,
  type PipelineValueFactorResult,
} from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How much must stand in each stage, kept right while deals change (docs/measures.md §6). */
export function usePipelineValueFactor(
  args: PipelineValueFactorArgs,
  options?: MeasureOptions,
): PipelineValueFactorResult {
  return useMeasure(pipelineValueFactor, args, options);
}
