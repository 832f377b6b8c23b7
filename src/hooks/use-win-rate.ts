'use client';

import { winRate, type WinRateArgs, type WinRateResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** Win rates by unit and by value, kept right while deals change (docs/measures.md §1). */
export function useWinRate(args: WinRateArgs = {}, options?: MeasureOptions): WinRateResult {
  return useMeasure(winRate, args, options);
}
