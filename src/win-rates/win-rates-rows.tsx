'use client';

import { forwardRef, useMemo, useRef, type ReactNode } from 'react';
import { Glide } from '../frame/glide.js';
import { renderPart, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { useWinRatesState } from './win-rates-context.js';
import { WinRatesRow } from './win-rates-row.js';
import type { WinRateRow } from './win-rates-view.js';

/** What {@link WinRatesRows} takes. */
export type WinRatesRowsProps = Omit<PartProps<'div'>, 'children'> & {
  /** Draws one row; default: the row with its name, dumbbell, numbers, sample and standing. */
  readonly children?: (row: WinRateRow) => ReactNode;
};

/** The rows, one a group. Arrow keys, Home and End walk them, Enter or Space selects, Escape clears. */
export const WinRatesRows = forwardRef<HTMLElement, WinRatesRowsProps>(function WinRatesRows(
  { children = drawRow, ...props },
  ref,
) {
  const { rows, groupBy, messages, getListProps } = useWinRatesState();
  const listRef = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, listRef);
  const order = useMemo(() => rows.map(({ id }) => id), [rows]);
  if (rows.length === 0) return null;
  const ours = {
    ...getListProps(),
    'data-cairn': 'win-rates-rows',
    'aria-label': messages.plot({ groupBy }),
  };
  return (
    <Glide listRef={listRef} order={order}>
      {renderPart('div', { ...props, children: rows.map(children) }, ours, {}, merged)}
    </Glide>
  );
});

function drawRow(row: WinRateRow): ReactNode {
  return <WinRatesRow key={row.id} row={row} />;
}
