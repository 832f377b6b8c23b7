'use client';

import { createContext, useContext } from 'react';
import type { ExplainedResult } from '../frame/index.js';
import { PipelineError, type CalendarDate } from '../model/index.js';
import type { UseCoverageHistoryResult } from './use-coverage-history.js';

/** What the line through time shares with its parts. */
export interface GaugeHistoryState extends UseCoverageHistoryResult {
  /** How the numbers of a day are explained: made once one is pressed. */
  readonly explainedDay: (date: CalendarDate) => ExplainedResult;
}

/** Holds {@link GaugeHistoryState}. */
export const GaugeHistoryContext = createContext<GaugeHistoryState | null>(null);

/** The line through time around a part. @throws PipelineError `missing-provider` outside `Gauge.History` */
export function useGaugeHistory(): GaugeHistoryState {
  const line = useContext(GaugeHistoryContext);
  if (line) return line;
  throw new PipelineError(
    'missing-provider',
    'A part of the line through time was used outside Gauge.History, which holds it. Put it inside <Gauge.History>.',
  );
}
