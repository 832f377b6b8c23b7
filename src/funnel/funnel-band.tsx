'use client';

import type { ReactNode } from 'react';
import { useFunnelStep } from './funnel-context.js';

/** The layer of stone: as wide, of the widest, as its number is of the largest. Stretched to the room it has. */
export function FunnelBand(): ReactNode {
  const { band, amount } = useFunnelStep();
  return (
    <svg data-cairn="funnel-band" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      <rect
        data-cairn="funnel-stratum"
        data-empty={amount <= 0 ? '' : undefined}
        x={band.x}
        y={0}
        width={band.width}
        height={100}
      />
    </svg>
  );
}
