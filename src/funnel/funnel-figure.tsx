'use client';

import type { ReactNode } from 'react';
import { Figure, useFrame } from '../frame/index.js';
import { useFunnelState } from './funnel-context.js';
import { amountText } from './funnel-text.js';

/** The hero figure: what share of the first stage was won, with its sample. */
export function FunnelFigure(): ReactNode {
  const { steps, measure, messages } = useFunnelState();
  const { formatter } = useFrame();
  const first = steps[0];
  const won = steps.at(-1);
  if (!first || !won) return null;
  return (
    <Figure
      label={messages.wonOfFirst}
      number={won.share === null ? null : formatter.split('share', won.share)}
      sample={messages.wonSample({
        won: amountText(won.amount, measure, formatter),
        first: amountText(first.amount, measure, formatter),
      })}
      figure={measure === 'count' ? 'of-first-unit' : 'of-first-value'}
      subject={messages.won}
    />
  );
}
