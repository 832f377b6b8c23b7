'use client';

import type { ReactNode } from 'react';
import { exactTip, Tip, tipOf } from '../frame/index.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';
import { winRatesTableColumns } from './win-rates-table-columns.js';

/** The group that is pointed at, as its row of the table tells it. */
export function WinRatesTip(): ReactNode {
  const { rows, overall, curves, groupBy, messages } = useWinRatesState();
  const writer = useWinRatesWriter();
  return (
    <Tip
      read={(target) => {
        const mark = target.closest('[data-row-index]');
        const row = rows[Number(mark?.getAttribute('data-row-index') ?? -1)];
        if (!mark || !row || curves) return exactTip(target);
        const isRange = overall.openPolicy === 'range';
        const columns = winRatesTableColumns(isRange, messages.columns.group({ groupBy }), writer);
        const anchor = mark.querySelector("[data-cairn='win-rates-dumbbell']") ?? mark;
        return tipOf(anchor, columns, { ...row, rowKey: row.id, subject: row.name });
      }}
    />
  );
}
