'use client';

import { forwardRef, useEffect } from 'react';
import { DataTable, useFrame, type DataTableProps } from '../frame/index.js';
import { useFunnelState, useFunnelWriter } from './funnel-context.js';
import { funnelTableColumns } from './funnel-table-columns.js';
import type { FunnelStepView } from './funnel-view.js';

/** What {@link FunnelTable} takes. */
export type FunnelTableProps = Omit<
  DataTableProps<FunnelStepView>,
  'caption' | 'columns' | 'rows' | 'rowKey'
>;

/**
 * The funnel as numbers, each of which opens its explanation; drawn while the table is shown in place of the picture.
 * Shares and drop-off are of what the widths stand for: of deals, or of value.
 */
export const FunnelTable = forwardRef<HTMLElement, FunnelTableProps>(function FunnelTable(props, ref) {
  const { hasTable, addTable } = useFrame();
  const { funnel, steps, messages } = useFunnelState();
  const writer = useFunnelWriter();
  const hasConversion = steps.some(({ conversion }) => conversion !== null);
  useEffect(addTable, [addTable]);
  if (!hasTable) return null;
  return (
    <DataTable<FunnelStepView>
      {...props}
      caption={messages.tableCaption}
      columns={funnelTableColumns(writer, funnel.basis, hasConversion)}
      rows={steps}
      rowKey={(view) => view.id}
      ref={ref}
    />
  );
});
