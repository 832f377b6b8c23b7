'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { countedDeals } from './shown-rate.js';
import { useWinRatesState } from './win-rates-context.js';

/** Says that no deal has closed, so that there is no rate; nothing where one has. */
export const WinRatesNoneClosed = forwardRef<HTMLElement, Omit<PartProps<'p'>, 'children'>>(
  function WinRatesNoneClosed(props, ref) {
    const { overall, messages } = useWinRatesState();
    const { formatter } = useFrame();
    if (countedDeals(overall) > 0) return null;
    const { count } = overall.open;
    const text = messages.noneClosed({ count, deals: formatter.count(count) });
    const ours = { 'data-cairn': 'note', 'data-tone': 'neutral', children: <span>{text}</span> };
    return renderPart('p', props, ours, {}, ref);
  },
);
