'use client';

import type { ReactNode } from 'react';
import { exactTip, Tip, tipOf, useFrame } from '../frame/index.js';
import { useMessages } from '../hooks/index.js';
import { coverageGaugeMessages } from '../messages/en/index.js';
import { useGaugesState } from './gauges-context.js';
import { gaugesColumns } from './gauges-table-columns.js';

/** The group that is pointed at, as its row of the table tells it. */
export function GaugesTip(): ReactNode {
  const frame = useFrame();
  const { items, groupBy, messages } = useGaugesState();
  const gauge = useMessages('coverageGauge', coverageGaugeMessages);
  return (
    <Tip
      read={(target) => {
        const mark = target.closest("[data-cairn='gauges-item']")?.querySelector('[data-gauge-index]');
        const item = items[Number(mark?.getAttribute('data-gauge-index') ?? -1)];
        if (!mark || !item) return exactTip(target);
        const { id, name, coverage, cycleAware, gapMinor } = item;
        const row = { rowKey: id, id, name, coverage, cycleAware, gapMinor, isAll: false };
        return tipOf(mark, gaugesColumns({ groupBy, messages, gauge, frame }), row);
      }}
    />
  );
}
