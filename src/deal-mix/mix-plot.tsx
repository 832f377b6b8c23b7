'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { MixBarrel } from './mix-barrel.js';
import { useMixState } from './mix-context.js';
import { MixReadout } from './mix-readout.js';

/** The picture: by default the barrel and, under it, the deal pointed at. Nothing is drawn while the table is shown. */
export const MixPlot = forwardRef<HTMLElement, PartProps<'div'>>(function MixPlot(
  { children, ...props },
  ref,
) {
  const { isTable } = useFrame();
  useMixState();
  if (isTable) return null;
  const content = children ?? (
    <>
      <MixBarrel />
      <MixReadout />
    </>
  );
  return renderPart('div', { ...props, children: content }, { 'data-cairn': 'mix-plot' }, {}, ref);
});
