'use client';

import { forwardRef } from 'react';
import { ExplainedNumber, useFrame } from '../frame/index.js';
import { GaugeAmount } from './gauge-amount.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeFact, GaugeKindMark } from './gauge-fact.js';
import { isUnvalued } from './gauge-reading.js';
import { wholeAmount } from './gauge-text.js';
import type { GaugeFactPartProps } from './gauge-won.js';

/** Open and counted: value, deals, those past due; "unknown" where no open deal has an expected close, or none an amount. */
export const GaugeOpen = forwardRef<HTMLElement, GaugeFactPartProps>(function GaugeOpen(props, ref) {
  const { coverage, messages } = useGaugeState();
  const { formatter, messages: frame } = useFrame();
  const { open, openPastDue, horizon, unknownBecause } = coverage;
  return (
    <GaugeFact
      {...props}
      ref={ref}
      kind="open"
      name={messages.open[horizon]}
      value={
        <GaugeAmount amountMinor={unknownBecause === null ? open.valueMinor : null} figure="open-value" />
      }
    >
      {unknownBecause !== 'no-expected-close' && (
        <ExplainedNumber figure="open-deals">
          {messages.deals({ count: open.count, deals: formatter.count(open.count) })}
        </ExplainedNumber>
      )}
      {openPastDue.count > 0 && (
        <span data-cairn="gauge-past-due">
          <GaugeKindMark kind="attention" />{' '}
          <ExplainedNumber figure="open-past-due-value">
            {messages.pastDue({
              count: openPastDue.count,
              deals: formatter.count(openPastDue.count),
              amount: isUnvalued(openPastDue)
                ? frame.unknown
                : wholeAmount(openPastDue.valueMinor, formatter),
            })}
          </ExplainedNumber>
        </span>
      )}
    </GaugeFact>
  );
});
