'use client';

import { creation, type CreationArgs, type CreationResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** Value created in each period, kept right while deals change (docs/measures.md §9). */
export function useCreation(args: CreationArgs = {}, options?: MeasureOptions): CreationResult {
  return useMeasure(creation, args, options);
}
