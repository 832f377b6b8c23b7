'use client';

import type { ReactNode } from 'react';
import { Tip, tipOf } from '../frame/index.js';
import { useFunnelState, useFunnelWriter } from './funnel-context.js';
import { funnelTableColumns } from './funnel-table-columns.js';

/** The step that is pointed at, as its row of the table tells it. */
export function FunnelTip(): ReactNode {
  const { funnel, steps } = useFunnelState();
  const writer = useFunnelWriter();
  const hasConversion = steps.some(({ conversion }) => conversion !== null);
  return (
    <Tip
      read={(target) => {
        const mark = target.closest('[data-step-index]');
        const step = steps[Number(mark?.getAttribute('data-step-index') ?? -1)];
        if (!mark || !step) return null;
        const band = mark.querySelector("[data-cairn='funnel-band']") ?? mark;
        return tipOf(band, funnelTableColumns(writer, funnel.basis, hasConversion), step);
      }}
    />
  );
}
