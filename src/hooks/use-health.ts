'use client';

import { health, type HealthArgs, type HealthResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** Four scores of the pipeline and their mean, kept right while deals change (docs/measures.md §12). */
export function useHealth(args: HealthArgs, options?: MeasureOptions): HealthResult {
  return useMeasure(health, args, options);
}
