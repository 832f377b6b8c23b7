'use client';

import type { ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';
import { shownDealsCount } from './win-rates-deals-choice.js';

/** The way from the figures of all groups together to their deals, where Root has `onDealsOpen` and there are some. */
export function WinRatesShowAll(): ReactNode {
  const { overall, curves, messages, openGroup } = useWinRatesState();
  const { formatter } = useFrame();
  const count = shownDealsCount(curves?.whole ?? overall);
  if (!openGroup || count === 0) return null;
  return (
    <button
      type="button"
      data-cairn="button"
      data-cairn-control=""
      aria-haspopup="dialog"
      onClick={() => openGroup(null)}
    >
      {messages.showDeals({ count, deals: formatter.count(count) })}
    </button>
  );
}
