'use client';

import { forwardRef, useEffect } from 'react';
import { DataTable, useFrame, type DataTableProps } from '../frame/index.js';
import { useMessages } from '../hooks/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import { useGaugesState } from './gauges-context.js';
import { gaugesColumns, type GaugesTableRow } from './gauges-table-columns.js';

/** What {@link GaugesTable} takes. */
export type GaugesTableProps = Omit<
  DataTableProps<GaugesTableRow>,
  'caption' | 'columns' | 'rows' | 'rowKey'
>;

/** The groups as numbers, each of which opens its explanation, and all together in the last row; drawn while the table is shown. */
export const GaugesTable = forwardRef<HTMLElement, GaugesTableProps>(function GaugesTable(props, ref) {
  const frame = useFrame();
  const { hasTable, addTable } = frame;
  const { items, overall, groupBy, messages } = useGaugesState();
  const gauge = useMessages('coverageGauge', coverageGaugeMessages);
  useEffect(addTable, [addTable]);
  if (!hasTable) return null;
  const rows: GaugesTableRow[] = [
    ...items.map(({ id, name, coverage, cycleAware, gapMinor }) => {
      return { rowKey: `group ${id}`, id, name, coverage, cycleAware, gapMinor, isAll: false };
    }),
    {
      ...{ rowKey: 'all', id: null, name: messages.all({ groupBy }), isAll: true },
      ...{ coverage: overall, cycleAware: null, gapMinor: null },
    },
  ];
  return (
    <DataTable<GaugesTableRow>
      {...props}
      caption={messages.tableCaption}
      columns={gaugesColumns({ groupBy, messages, gauge, frame })}
      rows={rows}
      rowKey={({ rowKey }) => rowKey}
      ref={ref}
    />
  );
});
