'use client';

import type { ReactNode } from 'react';
import { useDealMixSeries, type MeasureOptions } from '../hooks/index.js';
import type { DealMixSeriesArgs } from '../measures/index.js';
import { MixHistory, type MixHistoryProps } from './mix-history.js';
import { MixHistoryTable } from './mix-history-table.js';

/** What {@link MixHistoryPanel} takes. */
export interface MixHistoryPanelProps extends Omit<MixHistoryProps, 'series'> {
  /** Which days, and by which classes. */
  readonly args: DealMixSeriesArgs;
  /** Of which deals. */
  readonly options: MeasureOptions;
}

/** The mix through time of the preset, measured: picture or table. */
export function MixHistoryPanel({ args, options, ...props }: MixHistoryPanelProps): ReactNode {
  const series = useDealMixSeries(args, options);
  return (
    <>
      <MixHistory {...props} series={series} />
      <MixHistoryTable series={series} />
    </>
  );
}
