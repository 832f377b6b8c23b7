'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** Hides the groups of too few deals, or shows them again; nothing where no group has too few. */
export const WinRatesTooFew = forwardRef<HTMLElement, PartProps<'div', { readonly hideTooFew: boolean }>>(
  function WinRatesTooFew(props, ref) {
    const { groups, messages, minimumDeals, hideTooFew, setHideTooFew } = useWinRatesState();
    const { formatter } = useFrame();
    if (!groups.some(({ isSparse }) => isSparse)) return null;
    const children = (
      <label>
        <input
          data-cairn="win-rates-too-few-box"
          type="checkbox"
          checked={hideTooFew}
          onChange={({ target }) => setHideTooFew(target.checked)}
        />
        {messages.hideTooFew({ needed: formatter.count(minimumDeals) })}
      </label>
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-too-few', children }, { hideTooFew }, ref);
  },
);
