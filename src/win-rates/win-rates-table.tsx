'use client';

import { forwardRef } from 'react';
import { DataTable, useFrame, type DataTableProps } from '../frame/index.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';
import { overallRow, winRatesTableColumns, type WinRatesTableRow } from './win-rates-table-columns.js';

/** What {@link WinRatesTable} takes. */
export type WinRatesTableProps = Omit<
  DataTableProps<WinRatesTableRow>,
  'caption' | 'columns' | 'rows' | 'rowKey'
>;

/**
 * The comparison as numbers, each of which opens its explanation, and all groups together in the last row; drawn while the
 * table is shown in place of the picture.
 */
export const WinRatesTable = forwardRef<HTMLElement, WinRatesTableProps>(function WinRatesTable(props, ref) {
  const { hasTable } = useFrame();
  const { rows, median, overall, curves, groupBy, messages } = useWinRatesState();
  const writer = useWinRatesWriter();
  if (!hasTable || curves) return null;
  const all = overallRow(overall, messages.all({ groupBy }), median);
  return (
    <DataTable<WinRatesTableRow>
      {...props}
      caption={messages.tableCaption}
      columns={winRatesTableColumns(
        overall.openPolicy === 'range',
        messages.columns.group({ groupBy }),
        writer,
      )}
      rows={[...rows.map((row) => ({ ...row, rowKey: `group ${row.id}`, subject: row.name })), all]}
      rowKey={(row) => row.rowKey}
      ref={ref}
    />
  );
});
