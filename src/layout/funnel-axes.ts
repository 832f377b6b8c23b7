/** A rectangle, in the units of the drawing. */
export interface FunnelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The room that a funnel is drawn in, and which way it runs. */
export interface FunnelPlace {
  /** Vertical: room for the widest stage. Horizontal: room for all bands and the edges between them. */
  readonly width: number;
  /** Vertical: room for all bands and the edges between them. Horizontal: room for the tallest stage. */
  readonly height: number;
  /** Whether stages stand one under the other (default) or one beside the other. */
  readonly orientation?: 'vertical' | 'horizontal' | undefined;
  /** Which side a line of text begins at; default `ltr`. `rtl` is the mirror of it. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

/** A drawing as two axes: along the funnel, from the first stage to the last, and across it. */
export interface FunnelAxes {
  /** Length of the axis along. */
  readonly along: number;
  /** Length of the axis across. */
  readonly across: number;
  /** A rectangle from its starts and lengths along and across. */
  readonly box: (at: number, thickness: number, start: number, length: number) => FunnelBox;
  /** A point, as `[x, y]`. */
  readonly point: (along: number, across: number) => readonly [x: number, y: number];
}

/** The axes of a drawing. A room that is no number, or below 0, is none. */
export function funnelAxes({
  width,
  height,
  orientation = 'vertical',
  direction = 'ltr',
}: FunnelPlace): FunnelAxes {
  const room = { width: roomOf(width), height: roomOf(height) };
  if (orientation === 'vertical') {
    // In the middle across, a box is its own mirror.
    const mirror = (x: number): number => (direction === 'rtl' ? room.width - x : x);
    return {
      along: room.height,
      across: room.width,
      box: (y, thickness, x, length) => ({ x, y, width: length, height: thickness }),
      point: (y, x) => [mirror(x), y],
    };
  }
  const mirrored = (x: number, length: number): number => (direction === 'rtl' ? room.width - x - length : x);
  return {
    along: room.width,
    across: room.height,
    box: (x, thickness, y, length) => ({ x: mirrored(x, thickness), y, width: thickness, height: length }),
    point: (x, y) => [mirrored(x, 0), y],
  };
}

function roomOf(length: number): number {
  return length > 0 && Number.isFinite(length) ? length : 0;
}
