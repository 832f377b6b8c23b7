'use client';

import { forwardRef } from 'react';
import { CheckBox } from '../frame/check-box.js';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** Hides the groups of too few deals, or shows them again; nothing where no group has too few. */
export const WinRatesTooFew = forwardRef<HTMLElement, PartProps<'div', { readonly hideTooFew: boolean }>>(
  function WinRatesTooFew(props, ref) {
    const { groups, messages, minimumDeals, hideTooFew, setHideTooFew } = useWinRatesState();
    const { formatter } = useFrame();
    if (!groups.some(({ isSparse }) => isSparse)) return null;
    const children = (
      <CheckBox checked={hideTooFew} onCheckedChange={setHideTooFew}>
        {messages.hideTooFew({ needed: formatter.count(minimumDeals) })}
      </CheckBox>
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-too-few', children }, { hideTooFew }, ref);
  },
);
