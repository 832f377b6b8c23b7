'use client';

import { forwardRef } from 'react';
import { useFrame } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeFact, GaugeKindMark } from './gauge-fact.js';
import { wholeAmount } from './gauge-text.js';
import type { GaugeFactPartProps } from './gauge-won.js';

/** Open and counted: value, deals, those past their expected close. */
export const GaugeOpen = forwardRef<HTMLElement, GaugeFactPartProps>(function GaugeOpen(props, ref) {
  const { coverage, messages } = useGaugeState();
  const { formatter } = useFrame();
  const { open, openPastDue, horizon } = coverage;
  return (
    <GaugeFact
      {...props}
      ref={ref}
      kind="open"
      name={messages.open[horizon]}
      value={wholeAmount(open.valueMinor, formatter)}
      details={[
        messages.deals({ count: open.count, deals: formatter.count(open.count) }),
        openPastDue.count === 0 ? null : (
          <span data-cairn="gauge-past-due">
            <GaugeKindMark kind="attention" />{' '}
            {messages.pastDue({
              count: openPastDue.count,
              deals: formatter.count(openPastDue.count),
              amount: wholeAmount(openPastDue.valueMinor, formatter),
            })}
          </span>
        ),
      ]}
    />
  );
});
