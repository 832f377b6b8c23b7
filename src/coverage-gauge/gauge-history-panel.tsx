'use client';

import type { ReactNode } from 'react';
import { useCoverageSeries, type MeasureOptions } from '../hooks/index.js';
import type { CoverageSeriesArgs, CoverageSeriesResult } from '../measures/index.js';
import { GaugeHistory } from './gauge-history.js';
import { GaugeHistoryTable } from './gauge-history-table.js';
import { LEAST_PAST_DAYS } from './gauge-past-days.js';

/** What {@link GaugeHistoryPanel} takes. */
export interface GaugeHistoryPanelProps {
  /** Which days, of which period and target. */
  readonly args: CoverageSeriesArgs;
  /** Of which deals. */
  readonly options: MeasureOptions;
  /** Whether it is drawn however few days are known. */
  readonly isAsked: boolean;
}

/** The line through time of the preset, measured: picture or table; nothing where there is too little of it. */
export function GaugeHistoryPanel({ args, options, isAsked }: GaugeHistoryPanelProps): ReactNode {
  const series = useCoverageSeries(args, options);
  if (!isAsked && !hasPast(series)) return null;
  return (
    <>
      <GaugeHistory series={series} />
      <GaugeHistoryTable series={series} />
    </>
  );
}

function hasPast({ points }: CoverageSeriesResult): boolean {
  return (
    points.filter(({ coverage, state }) => coverage !== null || state === 'met').length >= LEAST_PAST_DAYS
  );
}
