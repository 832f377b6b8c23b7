'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { bandRoom, ghostPath, groundPath, stratumPath } from './funnel-band-path.js';
import { useFunnelState, useFunnelStep } from './funnel-context.js';
import type { FunnelStepView } from './funnel-view.js';

/** What {@link FunnelBand} takes. */
export type FunnelBandProps = PartProps<'svg', FunnelStepView>;

/**
 * The layer of stone: as wide, of the widest, as its number is of the largest; by area, so wide and so thick that its area is.
 * Stretched to the room it has. Hatched over all its room where the value is not known.
 */
export const FunnelBand = forwardRef<SVGSVGElement, FunnelBandProps>(function FunnelBand(props, ref) {
  const step = useFunnelStep();
  const { orientation } = useFunnelState();
  const { band, amount } = step;
  const room = bandRoom(band, orientation);
  const outline =
    band.ghost && ghostPath(bandRoom({ ...band.ghost, cell: band.cell }, orientation), orientation);
  const stratum = amount !== null && (
    <>
      {room.isThin && <path data-cairn="funnel-slope" d={groundPath(room, orientation)} />}
      {/* A path, for a rectangle without width is not drawn at all, and nothing is to be seen as a line. */}
      <path
        data-cairn="funnel-stratum"
        data-empty={amount <= 0 ? '' : undefined}
        d={stratumPath(room, orientation)}
      />
    </>
  );
  const ours = {
    'data-cairn': 'funnel-band',
    'data-cairn-hatch': amount === null ? '' : undefined,
    viewBox: orientation === 'vertical' ? '0 0 1000 100' : '0 0 100 1000',
    preserveAspectRatio: 'none',
    'aria-hidden': true,
    children: (
      <>
        {stratum}
        {outline !== null && (
          <>
            <path data-cairn="funnel-ghost-ground" d={outline} />
            <path data-cairn="funnel-ghost-outline" d={outline} />
          </>
        )}
      </>
    ),
  };
  return renderPart('svg', props, ours, step, ref);
});
