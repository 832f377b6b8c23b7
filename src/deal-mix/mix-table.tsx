'use client';

import { forwardRef } from 'react';
import { DataTable, useFrame, type DataTableProps } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { mixDealColumns, mixTableColumns, type MixDealRow } from './mix-table-columns.js';
import type { MixClass } from './mix-view.js';

/** What {@link MixTable} takes. */
export type MixTableProps = Omit<DataTableProps<MixClass>, 'caption' | 'columns' | 'rows' | 'rowKey'>;

/** The classes as numbers, each of which opens its explanation; drawn while the table is shown in place of the picture. */
export const MixTable = forwardRef<HTMLElement, MixTableProps>(function MixTable(props, ref) {
  const { hasTable } = useFrame();
  const { classes, messages } = useMixState();
  const writer = useMixWriter();
  if (!hasTable) return null;
  return (
    <DataTable<MixClass>
      {...props}
      caption={messages.tableCaption}
      columns={mixTableColumns(writer)}
      rows={classes}
      rowKey={({ id }) => id}
      ref={ref}
    />
  );
});

/** What {@link MixDealTable} takes. */
export type MixDealTableProps = Omit<DataTableProps<MixDealRow>, 'caption' | 'columns' | 'rows' | 'rowKey'>;

/** The deals that the picture draws one by one, and all the smaller ones together; drawn while the table is shown. */
export const MixDealTable = forwardRef<HTMLElement, MixDealTableProps>(function MixDealTable(props, ref) {
  const { hasTable, formatter } = useFrame();
  const { rocks, barrel, messages } = useMixState();
  const writer = useMixWriter();
  if (!hasTable || (rocks.length === 0 && !barrel.heap)) return null;
  const rows: MixDealRow[] = rocks.map(({ id, deal, valueMinor, classId }) => ({
    rowKey: `deal ${id}`,
    name: deal.name,
    amountMinor: valueMinor,
    classId,
  }));
  if (barrel.heap) {
    const { count, valueMinor } = barrel.heap;
    const name = messages.heapRow({ count, deals: formatter.count(count) });
    rows.push({ rowKey: 'heap', name, amountMinor: valueMinor, classId: null });
  }
  return (
    <DataTable<MixDealRow>
      {...props}
      caption={messages.dealsCaption}
      columns={mixDealColumns(writer)}
      rows={rows}
      rowKey={(row) => row.rowKey}
      ref={ref}
    />
  );
});
