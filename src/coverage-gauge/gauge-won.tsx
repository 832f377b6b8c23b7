'use client';

import { forwardRef } from 'react';
import { ExplainedNumber, useFrame, type PartProps } from '../frame/index.js';
import { GaugeAmount } from './gauge-amount.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeFact } from './gauge-fact.js';
import { isUnvalued } from './gauge-reading.js';

/** A line of the account whose content is the library's. */
export type GaugeFactPartProps = Omit<PartProps<'div'>, 'children'>;

/** Won so far: value, deals, share of the target, pace. */
export const GaugeWon = forwardRef<HTMLElement, GaugeFactPartProps>(function GaugeWon(props, ref) {
  const { coverage, messages } = useGaugeState();
  const { formatter } = useFrame();
  const { won, attainment, pace } = coverage;
  const share = attainment?.value ?? null;
  const unvalued = won.count - won.valuedCount;
  return (
    <GaugeFact
      {...props}
      ref={ref}
      kind="won"
      name={messages.won}
      value={<GaugeAmount amountMinor={isUnvalued(won) ? null : won.valueMinor} figure="won-so-far" />}
    >
      <ExplainedNumber figure="won-so-far-deals">
        {messages.deals({ count: won.count, deals: formatter.count(won.count) })}
      </ExplainedNumber>
      {unvalued > 0 &&
        unvalued < won.count &&
        messages.unknownAmounts({ count: unvalued, deals: formatter.count(unvalued) })}
      {share !== null && (
        <ExplainedNumber figure="attainment">
          {messages.attainment({ share: formatter.share(share) })}
        </ExplainedNumber>
      )}
      {pace !== null && (
        <ExplainedNumber figure="pace">
          {messages.pace({ ratio: formatter.decimal(pace, 2) })}
        </ExplainedNumber>
      )}
    </GaugeFact>
  );
});
