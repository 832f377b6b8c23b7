'use client';

import type { ReactNode } from 'react';
import { Tip, tipOf } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import { mixDealColumns } from './mix-table-columns.js';

/** The deal that is pointed at, as its row of the table tells it. */
export function MixTip(): ReactNode {
  const { rocks } = useMixState();
  const writer = useMixWriter();
  return (
    <Tip
      read={(target) => {
        const mark = target.closest('[data-rock-index]');
        const rock = rocks[Number(mark?.getAttribute('data-rock-index') ?? -1)];
        if (!mark || !rock) return null;
        const { id, deal, valueMinor, classId } = rock;
        const row = { rowKey: id, name: deal.name, amountMinor: valueMinor, classId };
        return tipOf(mark, mixDealColumns(writer), row);
      }}
    />
  );
}
