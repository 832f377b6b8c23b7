'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** Says what the marks cannot say of themselves: the interval, or the range, and what is greyed. */
export const WinRatesLegend = forwardRef<HTMLElement, PartProps<'p'>>(function WinRatesLegend(props, ref) {
  const { overall, groups, groupBy, minimumDeals, messages } = useWinRatesState();
  const { formatter, isTable } = useFrame();
  if (isTable) return null;
  const notes = [overall.unitRange ? messages.rangeNote : messages.intervalNote];
  if (groups.some(({ isSparse }) => isSparse)) {
    notes.push(messages.tooFewNote({ needed: formatter.count(minimumDeals), groupBy }));
  }
  return renderPart('p', props, { 'data-cairn': 'win-rates-legend', children: notes.join(' ') }, {}, ref);
});
