'use client';

import { createContext, useContext } from 'react';
import type { CoverageResult, CycleAwareCoverageResult } from '../measures/index.js';
import type { CoverageGaugeMessages } from '../messages/index.js';
import { PipelineError, type CalendarDate } from '../model/index.js';
import type { UseCoverageGaugeResult } from './gauge-of-reading.js';

/** How a gauge is drawn. */
export type GaugeShape = 'arc' | 'bullet';

/** What a gauge's Root shares with its parts. */
export interface GaugeState extends UseCoverageGaugeResult {
  readonly coverage: CoverageResult;
  /** What open deals may be expected to bring in; `null` = not measured. */
  readonly cycleAware: CycleAwareCoverageResult | null;
  /** The day of the line through time that is picked, `null` for none, and what picks another. */
  readonly point: CalendarDate | null;
  readonly setPoint: (date: CalendarDate | null) => void;
  /** Whose it is, among several gauges; `null` = it stands by itself. */
  readonly groupName: string | null;
  readonly shape: GaugeShape;
  readonly messages: CoverageGaugeMessages;
}

/** Holds {@link GaugeState}. */
export const GaugeContext = createContext<GaugeState | null>(null);

/** The gauge around a part. @throws PipelineError `missing-provider` outside `Gauge.Root` */
export function useGaugeState(): GaugeState {
  const state = useContext(GaugeContext);
  if (state) return state;
  throw new PipelineError(
    'missing-provider',
    'A gauge part was used outside Gauge.Root, which holds its result. Put it inside <Gauge.Root coverage={…}>.',
  );
}
