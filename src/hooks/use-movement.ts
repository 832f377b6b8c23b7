'use client';

import { movement, type MovementArgs, type MovementResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How deals moved and closings were put off, kept right while deals change (docs/measures.md §11). */
export function useMovement(args: MovementArgs, options?: MeasureOptions): MovementResult {
  return useMeasure(movement, args, options);
}
