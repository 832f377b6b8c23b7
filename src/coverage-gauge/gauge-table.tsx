'use client';

import { forwardRef, useEffect } from 'react';
import { DataTable, useFrame, type DataColumn, type DataTableProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { gaugeRows, type GaugeRow } from './gauge-rows.js';

/** What {@link GaugeTable} takes. */
export type GaugeTableProps = Omit<DataTableProps<GaugeRow>, 'caption' | 'columns' | 'rows' | 'rowKey'>;

/** The gauge as numbers, each of which opens its explanation where it has one; drawn while the table is shown. */
export const GaugeTable = forwardRef<HTMLElement, GaugeTableProps>(function GaugeTable(props, ref) {
  const frame = useFrame();
  const { coverage, cycleAware, messages } = useGaugeState();
  const { hasTable, addTable } = frame;
  useEffect(addTable, [addTable]);
  if (!hasTable) return null;
  const columns: readonly DataColumn<GaugeRow>[] = [
    { id: 'figure', header: messages.figureColumn, cell: (row) => row.name, value: (row) => row.name },
    {
      id: 'number',
      header: messages.numberColumn,
      isNumeric: true,
      cell: (row) => row.number,
      value: (row) => row.value,
    },
    {
      id: 'deals',
      header: messages.dealsColumn,
      isNumeric: true,
      cell: (row) => row.deals,
      value: (row) => row.dealCount,
    },
  ];
  return (
    <DataTable<GaugeRow>
      {...props}
      caption={messages.tableCaption}
      columns={columns}
      rows={gaugeRows(coverage, cycleAware, messages, frame)}
      rowKey={(row) => row.id}
      ref={ref}
    />
  );
});
