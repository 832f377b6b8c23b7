'use client';

import { losses, type LossesArgs, type LossesResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** Where and why deals went out, kept right while deals change (docs/measures.md §11). */
export function useLosses(args: LossesArgs = {}, options?: MeasureOptions): LossesResult {
  return useMeasure(losses, args, options);
}
