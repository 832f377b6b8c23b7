'use client';

import { forwardRef } from 'react';
import { Segmented, type SegmentedProps } from '../frame/index.js';
import type { OpenDealsPolicy } from '../measures/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** What {@link WinRatesPolicySwitch} takes. */
export type WinRatesPolicySwitchProps = Omit<
  SegmentedProps<OpenDealsPolicy>,
  'label' | 'value' | 'segments' | 'onValueChange'
> & {
  /** Asked for with the policy to measure by. */
  readonly onOpenChange: (open: OpenDealsPolicy) => void;
};

/** The switch of how open deals count (docs/measures.md §1). */
export const WinRatesPolicySwitch = forwardRef<HTMLElement, WinRatesPolicySwitchProps>(
  function WinRatesPolicySwitch({ onOpenChange, ...props }, ref) {
    const { overall, messages } = useWinRatesState();
    return (
      <Segmented<OpenDealsPolicy>
        {...props}
        label={messages.policy}
        value={overall.openPolicy}
        segments={[
          { value: 'exclude', label: messages.policies.exclude },
          { value: 'as-lost', label: messages.policies['as-lost'] },
          { value: 'range', label: messages.policies.range },
        ]}
        onValueChange={onOpenChange}
        ref={ref}
      />
    );
  },
);
