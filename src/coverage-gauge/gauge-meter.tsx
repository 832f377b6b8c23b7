'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { GaugeArc } from './gauge-arc.js';
import { GaugeBullet } from './gauge-bullet.js';
import { useGaugeState } from './gauge-context.js';
import type { GaugeReading } from './gauge-reading.js';

/** What {@link GaugeMeter} takes. */
export type GaugeMeterPartProps = PartProps<'div', GaugeReading>;

/** The picture as one thing to read: its accessible name and value say all that is drawn. By default the arc or the bar. */
export const GaugeMeter = forwardRef<HTMLElement, GaugeMeterPartProps>(function GaugeMeter(
  { children, ...props },
  ref,
) {
  const { shape, reading, getMeterProps } = useGaugeState();
  const content = children ?? (shape === 'arc' ? <GaugeArc /> : <GaugeBullet />);
  const ours = {
    ...getMeterProps(),
    'data-cairn': 'gauge-meter',
    'data-zone': reading.zone ?? undefined,
  };
  return renderPart('div', { ...props, children: content }, ours, reading, ref);
});
