import type { IncidenceStep } from '../measures/index.js';
import type { ScaleDirection } from './dumbbell-layout.js';

/** What {@link incidenceLayout} takes. */
export interface IncidenceLayoutOptions {
  /** The curve, ascending by days; empty = no deals. */
  readonly steps: readonly IncidenceStep[];
  /** Days that the axis has, where several curves share one; default the curve's own last day. */
  readonly days?: number | undefined;
  readonly width: number;
  readonly height: number;
  /** Default `ltr`. */
  readonly direction?: ScaleDirection | undefined;
}

/** What deals that reached a stage have come to, from below: won, not ended, disqualified, lost. */
export type IncidenceKind = 'won' | 'open' | 'disqualified' | 'lost';

/** The kinds from below. */
export const INCIDENCE_KINDS: readonly IncidenceKind[] = ['won', 'open', 'disqualified', 'lost'];

/** How things stand from one day on, until the next point. */
export interface IncidencePoint {
  /** Whole days since the stage was reached. */
  readonly days: number;
  readonly x: number;
  /** Upper edges of the bands, from the lowest band to the highest; the last is the top of the box, 0. */
  readonly edges: readonly [won: number, open: number, disqualified: number, lost: number];
}

/** A curve as it is drawn. */
export interface IncidenceShape {
  /** Ascending by days, the first at day 0; where steps are closer than can be drawn, the last of them, and the ends always. */
  readonly points: readonly IncidencePoint[];
  /** The areas of the bands as SVG paths, stacked to the whole height. */
  readonly bands: Readonly<Record<IncidenceKind, string>>;
  /** The lines of the share won, of the share that can still become won, and of what is not lost, as SVG paths. */
  readonly lines: { readonly won: string; readonly highest: string; readonly notLost: string };
  /** Where the curve ends: the last day seen. */
  readonly endX: number;
}

/** Points drawn at most: finer ones lie in one pixel. */
const MOST_POINTS = 300;

/** The days of an axis: the last day seen, at least one. */
export function incidenceDays(steps: readonly IncidenceStep[]): number {
  return Math.max(1, steps.at(-1)?.days ?? 0);
}

/**
 * Shares of the deals that reached a stage, by what they have come to after so many days, stacked to the whole: won from below,
 * lost from above, between them what has not ended. Steps are drawn as steps; nothing is smoothed.
 */
export function incidenceLayout({
  steps,
  days = incidenceDays(steps),
  width,
  height,
  direction = 'ltr',
}: IncidenceLayoutOptions): IncidenceShape {
  const xOf = (day: number): number => dayX(day, days, width, direction);
  const points = thinned(steps, days).map((step): IncidencePoint => {
    const won = held(step.won);
    const lost = held(step.lost);
    // Floats may pass 1 by the last bit: the bands are cut so that they never overlap.
    const top = Math.max(won, 1 - lost);
    const below = Math.min(top, Math.max(won, top - held(step.disqualified)));
    const y = (share: number): number => (1 - share) * height;
    return { days: step.days, x: xOf(step.days), edges: [y(won), y(below), y(top), 0] };
  });
  const endX = points.at(-1)?.x ?? xOf(0);
  const floor = points.map(() => height);
  const edge = (at: number): number[] => points.map(({ edges }) => edges[at]!);
  return {
    points,
    bands: {
      won: band(points, floor, edge(0)),
      open: band(points, edge(0), edge(1)),
      disqualified: band(points, edge(1), edge(2)),
      lost: band(points, edge(2), edge(3)),
    },
    lines: {
      won: stepLine(points, edge(0)),
      highest: stepLine(points, edge(1)),
      notLost: stepLine(points, edge(2)),
    },
    endX,
  };
}

/** Where a day stands on the axis. */
export function dayX(day: number, days: number, width: number, direction: ScaleDirection = 'ltr'): number {
  const share = held(day / Math.max(1, days));
  return (direction === 'ltr' ? share : 1 - share) * width;
}

/** The step in force on a day: the last at or before it; −1 before the first. */
export function stepAt(steps: readonly Pick<IncidenceStep, 'days'>[], day: number): number {
  let from = 0;
  let to = steps.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (steps[middle]!.days <= day) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** Whole days for marks of an axis, from 0, evenly spaced, six at most. */
export function dayTicks(days: number): number[] {
  const least = Math.max(1, days) / 5;
  let unit = 1;
  while (unit * 5 < least) unit *= 10;
  const step = [1, 2, 3, 5, 10].map((each) => each * unit).find((each) => each >= least) ?? unit * 10;
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step);
}

const BEFORE: IncidenceStep = {
  days: 0,
  atRiskCount: 0,
  wonCount: 0,
  lostCount: 0,
  disqualifiedCount: 0,
  censoredCount: 0,
  won: 0,
  lost: 0,
  disqualified: 0,
  survival: 1,
};

/** From day 0; of steps that lie in one pixel the last, so that no value is moved; the first and the last always. */
function thinned(steps: readonly IncidenceStep[], days: number): readonly IncidenceStep[] {
  const [first] = steps;
  if (!first) return [];
  const all = first.days > 0 ? [BEFORE, ...steps] : steps;
  if (all.length <= MOST_POINTS) return all;
  const column = ({ days: day }: IncidenceStep): number => Math.floor((day / days) * (MOST_POINTS - 2));
  return all.filter((step, index) => {
    const next = all[index + 1];
    return index === 0 || next === undefined || column(next) !== column(step);
  });
}

function held(share: number): number {
  return share > 0 ? Math.min(1, share) : 0;
}

type Points = readonly Pick<IncidencePoint, 'x'>[];

function stepLine(points: Points, ys: readonly number[]): string {
  if (points.length === 0) return '';
  const [first] = points;
  const rest = points.slice(1).map(({ x }, index) => `H${short(x)}V${short(ys[index + 1]!)}`);
  return `M${short(first!.x)} ${short(ys[0]!)}${rest.join('')}`;
}

/** The area between two step lines: along the upper one, and back along the lower. */
function band(points: Points, lower: readonly number[], upper: readonly number[]): string {
  if (points.length === 0) return '';
  const back = points
    .slice(0, -1)
    .map(({ x }, index) => `V${short(lower[index]!)}H${short(x)}`)
    .toReversed();
  return `${stepLine(points, upper)}V${short(lower.at(-1)!)}${back.join('')}Z`;
}

/** Four digits are finer than a screen shows. */
function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
