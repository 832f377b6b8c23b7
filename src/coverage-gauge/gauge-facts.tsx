'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeExpected } from './gauge-expected.js';
import { isExpectedTold } from './gauge-expected-text.js';
import { GaugeLeftOut } from './gauge-left-out.js';
import { GaugeOpen } from './gauge-open.js';
import { GaugeRemaining } from './gauge-remaining.js';
import { GaugeWon } from './gauge-won.js';

/**
 * The account beside the gauge. By default: won so far, open, left to win, what of all open deals may be expected to be won where
 * that was measured and something is known of it, and what is left out.
 */
export const GaugeFacts = forwardRef<HTMLElement, PartProps<'dl'>>(function GaugeFacts(
  { children, ...props },
  ref,
) {
  const { cycleAware } = useGaugeState();
  const content = children ?? (
    <>
      <GaugeWon />
      <GaugeOpen />
      <GaugeRemaining />
      {isExpectedTold(cycleAware) && <GaugeExpected />}
      <GaugeLeftOut />
    </>
  );
  return renderPart('dl', { ...props, children: content }, { 'data-cairn': 'gauge-facts' }, {}, ref);
});
