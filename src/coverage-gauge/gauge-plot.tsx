'use client';

import { forwardRef, type KeyboardEvent } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeDial } from './gauge-dial.js';
import { GaugeFacts } from './gauge-facts.js';

/**
 * The picture and the figures beside it: by default the dial and the facts. `t` shows the table; nothing is drawn while
 * the table is shown.
 */
export const GaugePlot = forwardRef<HTMLElement, PartProps<'div'>>(function GaugePlot(
  { children, ...props },
  ref,
) {
  const { shape } = useGaugeState();
  const { isTable, setIsTable } = useFrame();
  if (isTable) return null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) setIsTable(true);
  };
  const content = children ?? (
    <>
      <GaugeDial />
      <GaugeFacts />
    </>
  );
  const ours = { 'data-cairn': 'gauge-plot', 'data-shape': shape, onKeyDown };
  return renderPart('div', { ...props, children: content }, ours, {}, ref);
});
