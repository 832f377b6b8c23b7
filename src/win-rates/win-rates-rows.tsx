'use client';

import { forwardRef, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
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
  if (rows.length === 0) return null;
  const ours = {
    ...getListProps(),
    'data-cairn': 'win-rates-rows',
    'aria-label': messages.plot({ groupBy }),
  };
  return renderPart('div', { ...props, children: rows.map(children) }, ours, {}, ref);
});

function drawRow(row: WinRateRow): ReactNode {
  return <WinRatesRow key={row.id} row={row} />;
}
