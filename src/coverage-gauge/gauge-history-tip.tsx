'use client';

import type { ReactNode } from 'react';
import { Tip, tipOf, useFrame } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { historyColumns } from './gauge-history-columns.js';
import { useGaugeHistory } from './gauge-history-context.js';

/** The day of the line that is pointed at, as its row of the table tells it. */
export function GaugeHistoryTip(): ReactNode {
  const frame = useFrame();
  const { coverage, messages } = useGaugeState();
  const { points, explainedDay } = useGaugeHistory();
  return (
    <Tip
      read={(target) => {
        const mark = target.closest('[data-point-index]');
        const point = points[Number(mark?.getAttribute('data-point-index') ?? -1)];
        if (!mark || !point) return null;
        const anchor = mark.querySelector("[data-cairn='gauge-history-dot']") ?? mark;
        return tipOf(anchor, historyColumns({ coverage, messages, frame, explainedDay }), point);
      }}
    />
  );
}
