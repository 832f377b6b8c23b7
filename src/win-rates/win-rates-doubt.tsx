'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** Says why the rate by value says little; nothing where there is no doubt of it (docs/measures.md §1). */
export const WinRatesDoubt = forwardRef<HTMLElement, Omit<PartProps<'p'>, 'children'>>(
  function WinRatesDoubt(props, ref) {
    const { overall, messages } = useWinRatesState();
    if (overall.doubt === null) return null;
    const text = messages.doubts[overall.doubt];
    const ours = { 'data-cairn': 'note', 'data-tone': 'attention', children: <span>{text}</span> };
    return renderPart('p', props, ours, {}, ref);
  },
);
