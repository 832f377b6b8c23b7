'use client';

import { forwardRef, useEffect } from 'react';
import { DataTable, useFrame, type DataTableProps } from '../frame/index.js';
import type { CoverageSeriesResult } from '../measures/index.js';
import { useGaugeState } from './gauge-context.js';
import { historyColumns } from './gauge-history-columns.js';
import type { GaugeHistoryPoint } from './gauge-history-view.js';
import { useExplainedDay } from './use-explained-day.js';
import { useHistoryPoints } from './use-history-points.js';

/** What {@link GaugeHistoryTable} takes. */
export type GaugeHistoryTableProps = Omit<
  DataTableProps<GaugeHistoryPoint>,
  'caption' | 'columns' | 'rows' | 'rowKey'
> & {
  /** Coverage on past days, as `Gauge.History` takes it. */
  readonly series: CoverageSeriesResult;
};

/** The line through time as numbers, a row a day, each of which opens its explanation where it has one; drawn while the table is shown. */
export const GaugeHistoryTable = forwardRef<HTMLElement, GaugeHistoryTableProps>(function GaugeHistoryTable(
  { series, ...props },
  ref,
) {
  const frame = useFrame();
  const { hasTable, addTable } = frame;
  const { coverage, messages } = useGaugeState();
  const points = useHistoryPoints(series);
  const explainedDay = useExplainedDay(series);
  useEffect(addTable, [addTable]);
  if (!hasTable || points.length === 0) return null;
  return (
    <DataTable<GaugeHistoryPoint>
      {...props}
      caption={messages.historyCaption}
      columns={historyColumns({ coverage, messages, frame, explainedDay })}
      rows={points}
      rowKey={({ date }) => date}
      ref={ref}
    />
  );
});
