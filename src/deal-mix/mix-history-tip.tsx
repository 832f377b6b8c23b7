'use client';

import type { ReactNode } from 'react';
import { Tip } from '../frame/index.js';
import { useMixState, useMixWriter } from './mix-context.js';
import type { MixHistoryStackProps } from './mix-history-stack.js';

/** The class and day pointed at, as the table tells them. */
export function MixHistoryTip({ history: { days } }: Pick<MixHistoryStackProps, 'history'>): ReactNode {
  const { messages } = useMixState();
  const { formatter, frame } = useMixWriter();
  const { columns } = messages;
  return (
    <Tip
      read={(target) => {
        const anchor = target.closest('[data-mix-layer]');
        const id = anchor?.getAttribute('data-mix-layer');
        const layer = days.flatMap(({ layers }) => layers).find((each) => each.id === id);
        if (!anchor || !layer) return null;
        const { open, countShare, valueShare } = layer.share;
        const share = (value: number | null): string =>
          value === null ? frame.none : formatter.share(value, 1);
        const isValued = open.count === 0 || open.valuedCount > 0;
        return {
          anchor,
          title: messages.headed({
            head: messages.classes[layer.classId],
            number: formatter.date(layer.date),
          }),
          rows: [
            { id: 'deals', label: columns.deals, value: formatter.count(open.count) },
            { id: 'count-share', label: columns.countShare, value: share(countShare.value) },
            {
              id: 'value',
              label: columns.value,
              value: isValued ? formatter.money(open.valueMinor) : frame.unknown,
            },
            { id: 'value-share', label: columns.valueShare, value: share(valueShare.value) },
          ],
        };
      }}
    />
  );
}
