'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';
import { WinRatesRows } from './win-rates-rows.js';
import { WinRatesScale } from './win-rates-scale.js';

/** The picture: by default its scale and its rows. Nothing is drawn while the table is shown, or the curves are. */
export const WinRatesPlot = forwardRef<HTMLElement, PartProps<'div'>>(function WinRatesPlot(
  { children, ...props },
  ref,
) {
  const { isTable } = useFrame();
  const { reference, curves } = useWinRatesState();
  if (isTable || curves) return null;
  const content = children ?? (
    <>
      <WinRatesScale />
      <WinRatesRows />
    </>
  );
  const ours = { 'data-cairn': 'win-rates-plot', 'data-peers': reference ? '' : undefined };
  return renderPart('div', { ...props, children: content }, ours, {}, ref);
});
