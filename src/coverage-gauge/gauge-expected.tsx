'use client';

import { forwardRef } from 'react';
import { ExplainedNumber, useFrame } from '../frame/index.js';
import { GaugeAmount } from './gauge-amount.js';
import { useGaugeState } from './gauge-context.js';
import {
  beyondHistoryText,
  expectedName,
  expectedUnknown,
  expectedUnmeasured,
} from './gauge-expected-text.js';
import { GaugeFact } from './gauge-fact.js';
import type { GaugeFactPartProps } from './gauge-won.js';

/**
 * Expected to be won in the period, of all open deals, by how long deals took so far: value, its share of what is left to win,
 * and deals that stand for longer than any before them; why it is not known where it is not. Nothing where it was not measured.
 */
export const GaugeExpected = forwardRef<HTMLElement, GaugeFactPartProps>(function GaugeExpected(props, ref) {
  const { cycleAware, messages } = useGaugeState();
  const { formatter, messages: frame } = useFrame();
  if (!cycleAware) return null;
  const { expectedMinor, ofRemaining, ofTarget } = cycleAware;
  const unknown = expectedUnknown(cycleAware);
  const share = ofRemaining ?? ofTarget;
  const unmeasured = expectedUnmeasured(cycleAware);
  return (
    <GaugeFact
      {...props}
      ref={ref}
      name={expectedName(cycleAware, messages, formatter)}
      value={
        unknown !== null || expectedMinor === null ? (
          frame.unknown
        ) : (
          <ExplainedNumber figure="expected-won">
            <GaugeAmount amountMinor={expectedMinor} />
          </ExplainedNumber>
        )
      }
    >
      {unknown !== null && messages.expectedUnknown[unknown]}
      {unknown === null && share !== null && share.value !== null && (
        <ExplainedNumber figure={ofRemaining ? 'expected-of-remaining' : 'expected-of-target'}>
          {(ofRemaining ? messages.expectedOfRemaining : messages.expectedOfTarget)({
            multiple: formatter.multiple(share.value),
          })}
        </ExplainedNumber>
      )}
      {unknown === null && unmeasured !== null && messages.states[unmeasured]}
      {unknown === null && messages.expectedHow}
      {unknown === null && cycleAware.beyondHistory.count > 0 && (
        <span data-cairn="gauge-beyond-history">{beyondHistoryText(cycleAware, messages, formatter)}</span>
      )}
    </GaugeFact>
  );
});
