'use client';

import { useMemo } from 'react';
import type { CoverageSeriesResult } from '../measures/index.js';
import { useGaugeState } from './gauge-context.js';
import { gaugeHistoryShape, type GaugeHistoryPoint } from './gauge-history-view.js';

/** The days of a line through time, by the edges of the gauge around a part. */
export function useHistoryPoints(series: CoverageSeriesResult): readonly GaugeHistoryPoint[] {
  const { coverage } = useGaugeState();
  return useMemo(() => gaugeHistoryShape(series, coverage, 'ltr').points, [series, coverage]);
}
