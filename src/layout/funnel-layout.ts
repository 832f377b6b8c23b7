/** What {@link funnelLayout} takes. */
export interface FunnelLayoutOptions {
  /** One number a stage, in order; negative ones are drawn as 0. */
  readonly values: readonly number[];
  /** Room for the widest stage. */
  readonly width: number;
  /** Room for all bands and the edges between them. */
  readonly height: number;
  /** Height of an edge ÷ height of a band; default 0.9. */
  readonly edgeShare?: number;
}

/** The band of one stage and, but for the last, the edge that slopes to the next. All in the units of width and height. */
export interface FunnelBandShape {
  readonly x: number;
  readonly y: number;
  /** In proportion to the value: the largest value takes the whole width. */
  readonly width: number;
  readonly height: number;
  /** The edge to the next stage; `null` after the last. */
  readonly edge: FunnelEdgeShape | null;
}

/** The slope between two bands. */
export interface FunnelEdgeShape {
  readonly y: number;
  readonly height: number;
  /** SVG path of the slope. */
  readonly path: string;
  /** Where the slope's end side stands at half height: the start of the leader to its words. */
  readonly leaderX: number;
}

/**
 * Centred bands, one a stage, whose widths are in proportion to the values, from zero. Symmetrical about the middle, so
 * the picture is the same in both writing directions but for leaders, which a right-to-left view mirrors.
 */
export function funnelLayout({
  values,
  width,
  height,
  edgeShare = 0.9,
}: FunnelLayoutOptions): FunnelBandShape[] {
  const count = values.length;
  const bandHeight = count === 0 ? 0 : height / (count + (count - 1) * edgeShare);
  const edgeHeight = bandHeight * edgeShare;
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const widthOf = (value: number): number => (largest === 0 ? 0 : (Math.max(0, value) / largest) * width);
  return values.map((value, index) => {
    const bandWidth = widthOf(value);
    const y = index * (bandHeight + edgeHeight);
    const next = values[index + 1];
    const edge =
      next === undefined ? null : edgeBetween(bandWidth, widthOf(next), width, y + bandHeight, edgeHeight);
    return { x: (width - bandWidth) / 2, y, width: bandWidth, height: bandHeight, edge };
  });
}

function edgeBetween(
  above: number,
  below: number,
  width: number,
  y: number,
  height: number,
): FunnelEdgeShape {
  const left = (band: number): string => round((width - band) / 2);
  const right = (band: number): string => round((width + band) / 2);
  const path = `M${left(above)} ${round(y)}H${right(above)}L${right(below)} ${round(y + height)}H${left(below)}Z`;
  return { y, height, path, leaderX: (2 * width + above + below) / 4 };
}

/** Two digits are finer than a screen shows, and keep paths short. */
function round(length: number): string {
  return String(Math.round(length * 100) / 100);
}
