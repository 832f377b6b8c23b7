'use client';

import type { ReactNode } from 'react';
import { Segmented } from '../frame/index.js';
import type { OpenDealsPolicy } from '../measures/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** What {@link WinRatesPolicySwitch} takes. */
export interface WinRatesPolicySwitchProps {
  /** Asked for with the policy to measure by. */
  readonly onOpenChange: (open: OpenDealsPolicy) => void;
}

/** The switch of how open deals count (docs/measures.md §1). */
export function WinRatesPolicySwitch({ onOpenChange }: WinRatesPolicySwitchProps): ReactNode {
  const { overall, messages } = useWinRatesState();
  return (
    <Segmented<OpenDealsPolicy>
      label={messages.policy}
      value={overall.openPolicy}
      segments={[
        { value: 'exclude', label: messages.policies.exclude },
        { value: 'as-lost', label: messages.policies['as-lost'] },
        { value: 'range', label: messages.policies.range },
      ]}
      onValueChange={onOpenChange}
    />
  );
}
