'use client';

import { velocity, type VelocityArgs, type VelocityResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What the pipeline is worth a day, kept right while deals change (docs/measures.md §4). */
export function useVelocity(args: VelocityArgs = {}, options?: MeasureOptions): VelocityResult {
  return useMeasure(velocity, args, options);
}
