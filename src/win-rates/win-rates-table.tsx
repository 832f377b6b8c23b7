'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import { DataTable, useFrame } from '../frame/index.js';
import { isTableKey, switchByKey } from './switch-by-key.js';
import { useWinRatesState } from './win-rates-context.js';
import { overallRow, tableColumns, type WinRatesTableRow } from './win-rates-table-columns.js';

/**
 * The comparison as numbers, each of which opens its explanation, and all groups together in the last row; drawn while the
 * table is shown in place of the picture. `t` goes back to it.
 */
export function WinRatesTable(): ReactNode {
  const { isTable, setIsTable, formatter, messages: frame } = useFrame();
  const { rows, reference, overall, groupBy, messages } = useWinRatesState();
  if (!isTable) return null;
  const writer = { messages, frame, formatter };
  const all = overallRow(overall, messages.all({ groupBy }), reference?.rate ?? null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (isTableKey(event)) switchByKey(event, false, setIsTable);
  };
  return (
    <div data-cairn="win-rates-table" role="presentation" onKeyDown={onKeyDown}>
      <DataTable<WinRatesTableRow>
        caption={messages.tableCaption}
        columns={tableColumns(overall.openPolicy === 'range', messages.columns.group({ groupBy }), writer)}
        rows={[...rows.map((row) => ({ ...row, rowKey: `group ${row.id}`, subject: row.name })), all]}
        rowKey={(row) => row.rowKey}
      />
    </div>
  );
}
