'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeDial } from './gauge-dial.js';
import { GaugeFacts } from './gauge-facts.js';

/** The picture and the figures beside it: by default the dial and the facts. Nothing is drawn while the table is shown. */
export const GaugePlot = forwardRef<HTMLElement, PartProps<'div'>>(function GaugePlot(
  { children, ...props },
  ref,
) {
  const { shape } = useGaugeState();
  const { isTable } = useFrame();
  if (isTable) return null;
  const content = children ?? (
    <>
      <GaugeDial />
      <GaugeFacts />
    </>
  );
  const ours = { 'data-cairn': 'gauge-plot', 'data-shape': shape };
  return renderPart('div', { ...props, children: content }, ours, {}, ref);
});
