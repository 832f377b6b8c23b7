'use client';

import type { ReactNode } from 'react';
import { ExplainedNumber, useFrame } from '../frame/index.js';
import type { FigureName } from '../measures/index.js';
import { wholeAmount } from './gauge-text.js';

/** What {@link GaugeAmount} takes. */
export interface GaugeAmountProps {
  /** Minor units; `null` = not known. */
  readonly amountMinor: number | null;
  /** The figure that it is: pressed, it opens its explanation; absent = it cannot be opened. */
  readonly figure?: FigureName;
}

/** An amount as the account writes it; where that leaves out cents, the tip tells them. */
export function GaugeAmount({ amountMinor, figure }: GaugeAmountProps): ReactNode {
  const { formatter, messages: frame } = useFrame();
  if (amountMinor === null) return frame.unknown;
  const text = wholeAmount(amountMinor, formatter);
  const exact = formatter.money(Math.round(amountMinor));
  return (
    <span data-cairn="gauge-amount" data-cairn-exact={exact === text ? undefined : exact}>
      {figure ? <ExplainedNumber figure={figure}>{text}</ExplainedNumber> : text}
    </span>
  );
}
