'use client';

import { createContext, useContext } from 'react';
import { PipelineError } from '../model/index.js';
import type { UseCoverageHistoryResult } from './use-coverage-history.js';

/** Holds the line through time that its parts tell. */
export const GaugeHistoryContext = createContext<UseCoverageHistoryResult | null>(null);

/** The line through time around a part. @throws PipelineError `missing-provider` outside `Gauge.History` */
export function useGaugeHistory(): UseCoverageHistoryResult {
  const line = useContext(GaugeHistoryContext);
  if (line) return line;
  throw new PipelineError(
    'missing-provider',
    'A part of the line through time was used outside Gauge.History, which holds it. Put it inside <Gauge.History>.',
  );
}
