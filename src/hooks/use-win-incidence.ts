'use client';

import { winIncidence, type WinIncidenceArgs, type WinIncidenceResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** The chance of deals that reached a stage to be won, kept right while deals change (docs/measures.md §2 "incidence"). */
export function useWinIncidence(args: WinIncidenceArgs, options?: MeasureOptions): WinIncidenceResult {
  return useMeasure(winIncidence, args, options);
}
