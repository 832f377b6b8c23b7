import { funnelAxes, type FunnelAxes, type FunnelBox, type FunnelPlace } from './funnel-axes.js';
import { funnelEdge, type FunnelEdgeShape } from './funnel-edge.js';

/** How bands are joined: by straight slopes, by smooth ones, or not at all, one band touching the next. */
export type FunnelShape = 'straight' | 'smooth' | 'step';

/**
 * What of a band is in true proportion to its value, from zero. `width`: its length across, all bands being as thick. `area`:
 * its area, length across and thickness both going by the square root.
 */
export type FunnelProportion = 'width' | 'area';

/** What {@link funnelLayout} takes. */
export interface FunnelLayoutOptions extends FunnelPlace {
  /** One number a stage, in order; what is negative or no number is drawn as 0, what is infinite as the largest number there is. */
  readonly values: readonly number[];
  /** Numbers to hold the values against, in the same unit and order; `null` = none for that stage. They are drawn to the same scale. */
  readonly ghosts?: readonly (number | null)[] | undefined;
  /** Default `straight`. */
  readonly shape?: FunnelShape | undefined;
  /** Default `width`. */
  readonly proportion?: FunnelProportion | undefined;
  /** Length of an edge along the funnel ÷ thickness of a band's cell; default 0.9. The shape `step` has no edges. */
  readonly edgeShare?: number | undefined;
}

/** The band of one stage and, but for the last, the edge that slopes to the next. All in the units of width and height. */
export interface FunnelBandShape extends FunnelBox {
  /** The room of the band: all of the drawing across, and as thick as the thickest band may be. The band lies in its middle. */
  readonly cell: FunnelBox;
  /** The band that the ghost would have; `null` where there is none. */
  readonly ghost: FunnelBox | null;
  /** The edge to the next stage; `null` after the last, and in the shape `step`. */
  readonly edge: FunnelEdgeShape | null;
}

/**
 * Bands, one a stage, in the middle of the room across; the largest value, or ghost, takes all of it. Vertical, they stand one
 * under the other and their widths tell the values; horizontal, one beside the other in reading order, and their heights do. So a
 * right-to-left drawing is the mirror of a left-to-right one. Finite, and inside width and height, whatever is given.
 */
export function funnelLayout({
  values,
  ghosts = [],
  shape = 'straight',
  proportion = 'width',
  edgeShare = 0.9,
  ...place
}: FunnelLayoutOptions): FunnelBandShape[] {
  const axes = funnelAxes(place);
  const lengths = values.map(drawable);
  const others = values.map((_, index) => (ghosts[index] == null ? null : drawable(ghosts[index])));
  const largest = Math.max(lengths.reduce(larger, 0), others.reduce<number>(larger, 0));
  const sizes = lengths.map((value) => sizeOf(value, largest, proportion));
  const share = shape === 'step' ? 0 : Number.isFinite(edgeShare) ? Math.max(0, edgeShare) : 0.9;
  const thickness = values.length === 0 ? 0 : axes.along / (values.length + (values.length - 1) * share);
  return sizes.map((size, index): FunnelBandShape => {
    const at = index * thickness * (1 + share);
    const next = sizes[index + 1];
    const ghost = others[index] ?? null;
    const isJoined = next !== undefined && shape !== 'step';
    return {
      ...bandBox(axes, at, thickness, size, proportion),
      cell: axes.box(at, thickness, 0, axes.across),
      ghost:
        ghost === null ? null : bandBox(axes, at, thickness, sizeOf(ghost, largest, proportion), proportion),
      edge: isJoined ? funnelEdge(axes, at + thickness, thickness * share, [size, next], shape) : null,
    };
  });
}

function bandBox(
  axes: FunnelAxes,
  at: number,
  thickness: number,
  size: number,
  proportion: FunnelProportion,
): FunnelBox {
  const thick = proportion === 'area' ? thickness * size : thickness;
  const across = axes.across * size;
  return axes.box(at + (thickness - thick) / 2, thick, (axes.across - across) / 2, across);
}

/** A length of the longest, 0–1. */
function sizeOf(value: number, largest: number, proportion: FunnelProportion): number {
  if (largest === 0) return 0;
  return proportion === 'area' ? Math.sqrt(value / largest) : value / largest;
}

/** What can be drawn of a number: 0 where it is none, or below. */
function drawable(value: number): number {
  return value > 0 ? Math.min(value, Number.MAX_VALUE) : 0;
}

function larger(one: number, other: number | null): number {
  return other !== null && other > one ? other : one;
}
