'use client';

import { useMemo } from 'react';
import { useGaugeState } from './gauge-context.js';
import { gaugeHistoryShape, type GaugeHistoryPoint } from './gauge-history-view.js';

const NO_POINTS: readonly GaugeHistoryPoint[] = [];

/** The days of the line through time of the gauge around a part, wherever it stands; none where it was not measured. */
export function useHistoryPoints(): readonly GaugeHistoryPoint[] {
  const { coverage, history } = useGaugeState();
  return useMemo(
    () => (history ? gaugeHistoryShape(history, coverage, 'ltr').points : NO_POINTS),
    [history, coverage],
  );
}
