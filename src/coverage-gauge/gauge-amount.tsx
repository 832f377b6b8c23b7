'use client';

import type { ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import { wholeAmount } from './gauge-text.js';

/** What {@link GaugeAmount} takes. */
export interface GaugeAmountProps {
  /** Minor units; `null` = not known. */
  readonly amountMinor: number | null;
}

/** An amount as the account writes it; where that leaves out cents, the tip tells them. */
export function GaugeAmount({ amountMinor }: GaugeAmountProps): ReactNode {
  const { formatter, messages: frame } = useFrame();
  if (amountMinor === null) return frame.unknown;
  const text = wholeAmount(amountMinor, formatter);
  const exact = formatter.money(Math.round(amountMinor));
  return (
    <span data-cairn="gauge-amount" data-cairn-exact={exact === text ? undefined : exact}>
      {text}
    </span>
  );
}
