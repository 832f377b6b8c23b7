import type { FunnelBandShape } from '../layout/index.js';
import type { FunnelOrientation } from './use-funnel.js';

/** A band in its own drawing: 1000 across, from 0 to 100 along the funnel. */
export interface BandRoom {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Whether there is room before and after it along the funnel, as where areas are in proportion. */
  readonly isThin: boolean;
}

/** Where a band lies in its own drawing, whose size is that of its cell. */
export function bandRoom(
  { cell, ...band }: Pick<FunnelBandShape, 'x' | 'y' | 'width' | 'height' | 'cell'>,
  orientation: FunnelOrientation,
): BandRoom {
  const isVertical = orientation === 'vertical';
  const across = isVertical ? share(band.x - cell.x, cell.width) : share(band.y - cell.y, cell.height);
  const length = isVertical ? share(band.width, cell.width) : share(band.height, cell.height);
  const along = isVertical ? share(band.y - cell.y, cell.height) : share(band.x - cell.x, cell.width);
  const thickness = isVertical ? share(band.height, cell.height) : share(band.width, cell.width);
  const isThin = thickness < 1;
  return {
    ...{ start: round(1000 * across), end: round(1000 * (across + length)) },
    // Nothing at all is a line as thick as its cell.
    ...(length === 0 || !isThin
      ? { from: 0, to: 100 }
      : { from: round(100 * along), to: round(100 * (along + thickness)) }),
    isThin: isThin && length > 0,
  };
}

/**
 * Of the same commands whatever its width, so that one runs over into another. Begun at half its thickness and not closed: of no
 * width it is one line, along, whose dashes no way back fills.
 */
export function stratumPath({ start, end, from, to }: BandRoom, orientation: FunnelOrientation): string {
  const half = (from + to) / 2;
  const begin = start === end ? from : half;
  const back = start === end ? to : half - (to - from) / 100;
  return orientation === 'vertical'
    ? `M${start} ${begin}V${from}H${end}V${to}H${start}V${back}`
    : `M${begin} ${start}H${from}V${end}H${to}V${start}H${back}`;
}

/** The ground behind a thin band, as thick as its cell, so that the slopes before and after it are joined. */
export function groundPath({ start, end }: BandRoom, orientation: FunnelOrientation): string {
  return orientation === 'vertical' ? `M${start} 0H${end}V100H${start}Z` : `M0 ${start}V${end}H100V${start}Z`;
}

/** The outline of what a band is held against. */
export function ghostPath({ start, end, from, to }: BandRoom, orientation: FunnelOrientation): string {
  return orientation === 'vertical'
    ? `M${start} ${from}H${end}V${to}H${start}Z`
    : `M${from} ${start}V${end}H${to}V${start}Z`;
}

function share(length: number, of: number): number {
  return of === 0 ? 0 : length / of;
}

/** Finer than a screen shows. */
function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
