import type { ReactNode } from 'react';
import type { FunnelBandShape } from '../layout/index.js';
import { bandRoom, groundPath } from './funnel-band-path.js';
import type { FunnelOrientation } from './use-funnel.js';

/** What {@link FunnelSlope} takes. */
export interface FunnelSlopeProps {
  /** The band before it. */
  readonly band: FunnelBandShape;
  /** Which way the funnel runs. */
  readonly orientation: FunnelOrientation;
}

/**
 * The ground from one layer to the next, and a hairline from its side to the words. Of the shape `step`, which has no slopes, it is
 * as wide as the layer before it.
 */
export function FunnelSlope({ band, orientation }: FunnelSlopeProps): ReactNode {
  const isVertical = orientation === 'vertical';
  const { edge } = band;
  if (!edge) {
    const room = bandRoom(band, orientation);
    return (
      <svg
        data-cairn="funnel-band"
        viewBox={isVertical ? '0 0 1000 100' : '0 0 100 1000'}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path data-cairn="funnel-slope" d={groundPath(room, orientation)} />
        <path data-cairn="funnel-leader" d={isVertical ? `M${room.end} 50H1000` : `M50 ${room.end}V1000`} />
      </svg>
    );
  }
  const { x, y, width, height, path, leaderX, leaderY } = edge;
  const leader = isVertical ? `H${width}` : `V${height}`;
  return (
    // With another number of steps its coordinates are others: a drawing of its own, lest the old slope glide through them.
    <svg
      key={x + y}
      data-cairn="funnel-band"
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path data-cairn="funnel-slope" d={path} />
      <path data-cairn="funnel-leader" d={`M${leaderX} ${leaderY}${leader}`} />
    </svg>
  );
}
