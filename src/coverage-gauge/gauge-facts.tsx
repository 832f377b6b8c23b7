'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { GaugeLeftOut } from './gauge-left-out.js';
import { GaugeOpen } from './gauge-open.js';
import { GaugeRemaining } from './gauge-remaining.js';
import { GaugeWon } from './gauge-won.js';

/** The account beside the gauge. By default: won so far, open, left to win, what is left out. */
export const GaugeFacts = forwardRef<HTMLElement, PartProps<'dl'>>(function GaugeFacts(
  { children, ...props },
  ref,
) {
  const content = children ?? (
    <>
      <GaugeWon />
      <GaugeOpen />
      <GaugeRemaining />
      <GaugeLeftOut />
    </>
  );
  return renderPart('dl', { ...props, children: content }, { 'data-cairn': 'gauge-facts' }, {}, ref);
});
