import type { FunnelAxes, FunnelBox } from './funnel-axes.js';

/** The slope between two bands, in the whole room between their cells. */
export interface FunnelEdgeShape extends FunnelBox {
  /** SVG path of the slope. */
  readonly path: string;
  /** Where the slope's far side is halfway: the start of the leader to its words. Vertical: at the end of the line; horizontal: below. */
  readonly leaderX: number;
  readonly leaderY: number;
}

/**
 * The slope from one band to the next. Smooth, its sides are cubic curves that leave and meet the bands at right angles to them
 * and keep between their two lengths, so that it is nowhere wider than the wider band nor narrower than the narrower one.
 * @param at where it begins along the funnel
 * @param sizes lengths across of both bands, 0–1 of all the room
 */
export function funnelEdge(
  axes: FunnelAxes,
  at: number,
  length: number,
  sizes: readonly [number, number],
  shape: 'straight' | 'smooth',
): FunnelEdgeShape {
  const sides = (size: number): readonly [number, number] => [
    (axes.across * (1 - size)) / 2,
    (axes.across * (1 + size)) / 2,
  ];
  const near = sides(sizes[0]);
  const far = sides(sizes[1]);
  const end = at + length;
  const middle = at + length / 2;
  const to = (along: number, across: number): string => axes.point(along, across).map(round).join(' ');
  const side = (fromAcross: number, until: number, untilAcross: number): string =>
    shape === 'smooth'
      ? `C${to(middle, fromAcross)} ${to(middle, untilAcross)} ${to(until, untilAcross)}`
      : `L${to(until, untilAcross)}`;
  const path = [
    `M${to(at, near[0])}`,
    `L${to(at, near[1])}`,
    side(near[1], end, far[1]),
    `L${to(end, far[0])}`,
    shape === 'smooth' ? side(far[0], at, near[0]) : '',
    'Z',
  ].join('');
  const [leaderX, leaderY] = axes.point(middle, (near[1] + far[1]) / 2);
  return { ...axes.box(at, length, 0, axes.across), path, leaderX, leaderY };
}

/** Two digits are finer than a screen shows, and keep paths short. */
function round(length: number): string {
  return String(Math.round(length * 100) / 100);
}
