'use client';

import { forecast, type ForecastArgs, type ForecastResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** What a period will bring, kept right while deals change (docs/measures.md §10). */
export function useForecast(args: ForecastArgs, options?: MeasureOptions): ForecastResult {
  return useMeasure(forecast, args, options);
}
