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
      d={stratumPath(band.x, band.x + band.width)}
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

/**
 * Of the same commands whatever its width, so that one runs over into another. Begun at half height and not closed: of no
 * width it is one line, down, whose dashes no way back fills.
 */
function stratumPath(start: number, end: number): string {
  return `M${start} ${start === end ? 0 : 50}V0H${end}V100H${start}V${start === end ? 100 : 49}`;
}
