'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFunnelStep } from './funnel-context.js';
import type { FunnelStepView } from './funnel-view.js';

/** What {@link FunnelBand} takes. */
export type FunnelBandProps = PartProps<'svg', FunnelStepView>;

/**
 * The layer of stone: as wide, of the widest, as its number is of the largest. Stretched to the room it has. Hatched over
 * all its room where the value is not known.
 */
export const FunnelBand = forwardRef<SVGSVGElement, FunnelBandProps>(function FunnelBand(props, ref) {
  const step = useFunnelStep();
  const { band, amount } = step;
  const stratum = amount !== null && (
    // A path, for a rectangle without width is not drawn at all, and nothing is to be seen as a line.
    <path
      data-cairn="funnel-stratum"
      data-empty={amount <= 0 ? '' : undefined}
      d={band.width === 0 ? `M${band.x} 0v100` : `M${band.x} 0h${band.width}v100h${-band.width}z`}
    />
  );
  const ours = {
    'data-cairn': 'funnel-band',
    'data-cairn-hatch': amount === null ? '' : undefined,
    viewBox: '0 0 1000 100',
    preserveAspectRatio: 'none',
    'aria-hidden': true,
    children: stratum,
  };
  return renderPart('svg', props, ours, step, ref);
});
