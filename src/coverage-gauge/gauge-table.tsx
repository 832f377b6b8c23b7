'use client';

import type { ReactNode } from 'react';
import { DataTable, useFrame, type DataColumn } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { gaugeRows, type GaugeRow } from './gauge-rows.js';

/** The gauge as numbers, each of which opens its explanation where it has one; drawn while the table is shown. */
export function GaugeTable(): ReactNode {
  const frame = useFrame();
  const { coverage, messages } = useGaugeState();
  if (!frame.isTable) return null;
  const columns: readonly DataColumn<GaugeRow>[] = [
    { id: 'figure', header: messages.figureColumn, cell: (row) => row.name },
    { id: 'number', header: messages.numberColumn, isNumeric: true, cell: (row) => row.number },
    { id: 'deals', header: messages.dealsColumn, isNumeric: true, cell: (row) => row.deals },
  ];
  return (
    <DataTable
      caption={messages.tableCaption}
      columns={columns}
      rows={gaugeRows(coverage, messages, frame)}
      rowKey={(row) => row.id}
    />
  );
}
