'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRatesState, useWinRatesWriter, WinRateRowContext } from './win-rates-context.js';
import { WinRatesDumbbell } from './win-rates-dumbbell.js';
import {
  WinRatesName,
  WinRatesSample,
  WinRatesStanding,
  WinRatesUnit,
  WinRatesValue,
} from './win-rates-row-parts.js';
import { rowText } from './win-rates-text.js';
import type { WinRateRow } from './win-rates-view.js';

/** What {@link WinRatesRow} takes. */
export type WinRatesRowProps = PartProps<'div', WinRateRow> & {
  /** The row to draw, as `WinRates.Rows` gives it. */
  readonly row: WinRateRow;
};

/** One group, which can be walked to and selected; its name tells all its numbers, in words beside those drawn. */
export const WinRatesRow = forwardRef<HTMLElement, WinRatesRowProps>(function WinRatesRow(
  { row, children, ...props },
  ref,
) {
  const { getRowProps, groupBy } = useWinRatesState();
  const writer = useWinRatesWriter();
  const ours = {
    ...getRowProps(row),
    'data-cairn': 'win-rates-row',
    'data-state': row.isSelected ? 'selected' : 'idle',
    'data-sparse': row.isSparse ? '' : undefined,
  };
  const content = (
    <>
      <span data-cairn-hidden="">{rowText(row, groupBy, writer)}</span>
      {children ?? (
        <>
          <WinRatesName />
          <WinRatesDumbbell />
          <WinRatesUnit />
          <WinRatesValue />
          <WinRatesSample />
          <WinRatesStanding />
        </>
      )}
    </>
  );
  return (
    <WinRateRowContext.Provider value={row}>
      {renderPart('div', { ...props, children: content }, ours, row, ref)}
    </WinRateRowContext.Provider>
  );
});
