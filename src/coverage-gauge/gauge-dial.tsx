'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeMeter } from './gauge-meter.js';
import { GaugeReadout } from './gauge-readout.js';
import { GaugeRequired } from './gauge-required.js';

/** The meter, its readout, and how the required multiple was found; by default all three. */
export const GaugeDial = forwardRef<HTMLElement, PartProps<'div'>>(function GaugeDial(
  { children, ...props },
  ref,
) {
  const { shape } = useGaugeState();
  const content = children ?? (
    <>
      <GaugeMeter />
      <GaugeReadout />
      <GaugeRequired />
    </>
  );
  return renderPart(
    'div',
    { ...props, children: content },
    { 'data-cairn': 'gauge-dial', 'data-shape': shape },
    {},
    ref,
  );
});
