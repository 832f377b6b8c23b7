'use client';

import { forwardRef } from 'react';
import { ExplainedNumber, useFrame } from '../frame/index.js';
import { GaugeAmount } from './gauge-amount.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeFact } from './gauge-fact.js';
import { wholeAmount } from './gauge-text.js';
import type { GaugeFactPartProps } from './gauge-won.js';

/** Left to win: value, how it is covered, what is needed a day. Nothing without a target to win. */
export const GaugeRemaining = forwardRef<HTMLElement, GaugeFactPartProps>(
  function GaugeRemaining(props, ref) {
    const { coverage, messages } = useGaugeState();
    const { formatter, messages: frame } = useFrame();
    const { state, remainingMinor, coverageOfRemaining, neededPerDayMinor } = coverage;
    const covered = coverageOfRemaining?.value ?? null;
    if (remainingMinor === null && state !== 'open') return null;
    return (
      <GaugeFact
        {...props}
        ref={ref}
        name={messages.remaining}
        value={
          remainingMinor === null ? (
            frame.unknown
          ) : (
            <ExplainedNumber figure="remaining">
              <GaugeAmount amountMinor={remainingMinor} />
            </ExplainedNumber>
          )
        }
      >
        {covered !== null && (
          <ExplainedNumber figure="coverage-of-remaining">
            {messages.covered({ multiple: formatter.multiple(covered) })}
          </ExplainedNumber>
        )}
        {neededPerDayMinor !== null && neededPerDayMinor > 0 && (
          <ExplainedNumber figure="needed-per-day">
            {messages.perDay({ amount: wholeAmount(neededPerDayMinor, formatter) })}
          </ExplainedNumber>
        )}
      </GaugeFact>
    );
  },
);
