import type { ScaleDirection } from './dumbbell-layout.js';
import { gaugeScaleEnd, placeOnGauge, type GaugePlace } from './gauge-scale.js';

/** What is drawn of one day of a line through time. */
export interface HistoryDay {
  /** Days from any day on; the days are given in their order. */
  readonly day: number;
  /** On the scale; `null` = there is none, which is a gap in the line. */
  readonly value: number | null;
  /** Edges of the healthy ground of that day, on the scale; `null` = not known. */
  readonly floor: number | null;
  readonly ceiling: number | null;
}

/** What {@link historyLayout} takes. */
export interface HistoryLayoutOptions {
  /** Oldest first. */
  readonly days: readonly HistoryDay[];
  /** Where the scale, which begins at 0, ends: above 0. */
  readonly scaleEnd: number;
  /** From 0 to the end of the scale, in the unit of `y`. */
  readonly height: number;
  /** Default `ltr`: the oldest on the left. */
  readonly direction?: ScaleDirection;
}

/** A day in its place. */
export interface HistoryPlace {
  /** Share 0–1 of the width, from the left. */
  readonly x: number;
  /** From the top; `null` where there is no value. A value beyond the scale lies at its end. */
  readonly y: number | null;
  /** Which end of the scale the value lies beyond; `null` = none. */
  readonly beyond: GaugePlace['beyond'];
  /** What belongs to the day: halfway to its neighbours. Shares 0–1 of the width, from the left. */
  readonly slot: { readonly x: number; readonly width: number };
  /** Heights of the edges of the healthy ground; `null` = not known. */
  readonly floorY: number | null;
  readonly ceilingY: number | null;
}

/** A line through time, in a drawing {@link HISTORY_WIDTH} wide and as high as asked, to be stretched to the room there is. */
export interface HistoryShape {
  readonly places: readonly HistoryPlace[];
  /** SVG path: a piece for each run of days with a value. Empty where no two such days follow each other. */
  readonly line: string;
  /** SVG path around the healthy ground, a piece for each run of days with edges. */
  readonly band: string;
  /** SVG path of its lower edge. */
  readonly floor: string;
}

/** The width of the drawing, in its own unit. */
export const HISTORY_WIDTH = 1000;

/** Room over the highest value. */
const ROOM = 1.15;

/**
 * Where the scale of a line ends: room for its highest value and the lower edge of its healthy ground, but no further than the
 * scale of a gauge with these edges would go: a value beyond that is shown as such.
 */
export function historyScaleEnd(days: readonly HistoryDay[]): number {
  const edges = days.flatMap(({ floor, ceiling }) => [floor ?? 0, ceiling ?? 0]);
  const most = gaugeScaleEnd(edges);
  const isBound = edges.some((edge) => Number.isFinite(edge) && edge > 0);
  const highest = days.reduce((high, { value, floor }) => {
    const reached = Math.max(finite(value), finite(floor));
    return reached > high ? reached : high;
  }, 0);
  if (highest === 0) return most;
  const wanted = Math.min(highest * ROOM, Number.MAX_VALUE);
  return isBound ? Math.min(most, wanted) : wanted;
}

/** A line through time with the healthy ground behind it. Every number is finite. */
export function historyLayout({
  days,
  scaleEnd,
  height,
  direction = 'ltr',
}: HistoryLayoutOptions): HistoryShape {
  const first = days[0]?.day ?? 0;
  const span = (days.at(-1)?.day ?? 0) - first;
  const shareOf = (day: number): number => (span > 0 ? (day - first) / span : 1);
  const xOf = (share: number): number => (direction === 'ltr' ? share : 1 - share);
  const yOf = (value: number): number => height * (1 - placeOnGauge(value, scaleEnd).share);
  const edgeY = (edge: number | null): number | null =>
    edge === null || Number.isNaN(edge) ? null : yOf(edge);
  const places = days.map(({ day, value, floor, ceiling }, index): HistoryPlace => {
    const share = shareOf(day);
    const from = index === 0 ? 0 : (shareOf(days[index - 1]!.day) + share) / 2;
    const to = index === days.length - 1 ? 1 : (share + shareOf(days[index + 1]!.day)) / 2;
    const isKnown = value !== null && !Number.isNaN(value);
    return {
      x: xOf(share),
      y: isKnown ? yOf(value) : null,
      beyond: isKnown ? placeOnGauge(value, scaleEnd).beyond : null,
      slot: { x: Math.min(xOf(from), xOf(to)), width: Math.max(0, to - from) },
      floorY: edgeY(floor),
      ceilingY: edgeY(ceiling),
    };
  });
  const grounds = runsOf(places, ({ floorY, ceilingY }) => floorY !== null && ceilingY !== null);
  return {
    places,
    line: runsOf(places, ({ y }) => y !== null)
      .map((run) => polyline(run.map(({ x, y }) => [x, y!])))
      .join(''),
    band: grounds
      .map((run) => {
        const floor = run.map(({ x, floorY }): Corner => [x, floorY!]);
        const ceiling = run.map(({ x, ceilingY, floorY }): Corner => [x, Math.min(ceilingY!, floorY!)]);
        return `${polyline([...floor, ...ceiling.toReversed()])}Z`;
      })
      .join(''),
    floor: grounds.map((run) => polyline(run.map(({ x, floorY }) => [x, floorY!]))).join(''),
  };
}

type Corner = readonly [x: number, y: number];

/** Runs of two or more neighbours of which something holds: one alone has no line. */
function runsOf(places: readonly HistoryPlace[], holds: (place: HistoryPlace) => boolean): HistoryPlace[][] {
  const runs: HistoryPlace[][] = [[]];
  for (const place of places) {
    if (holds(place)) runs.at(-1)!.push(place);
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

function polyline(corners: readonly Corner[]): string {
  return corners
    .map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x * HISTORY_WIDTH)} ${round(y)}`)
    .join('');
}

function finite(value: number | null): number {
  return value !== null && Number.isFinite(value) ? value : 0;
}

/** Two digits are finer than a screen shows, and keep paths short. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}

/** What {@link historyLabelTops} takes. */
export interface HistoryLabelOptions {
  /** The height that the number at the end of the line stands at; it takes one line. */
  readonly valueY: number;
  /** That of the mark beside it; `null` = there is none. */
  readonly markY: number | null;
  /** Lines of the mark's label. */
  readonly markLines: number;
  /** Height of a line. */
  readonly line: number;
  /** From 0 to the base of the drawing. */
  readonly height: number;
}

/**
 * Upper edges of the two labels at the end of a line: the number level with its point, the mark's level with the mark, or beside the
 * number, on its own side where there is room. The two never overlap.
 */
export function historyLabelTops({ valueY, markY, markLines, line, height }: HistoryLabelOptions): {
  readonly value: number;
  readonly mark: number | null;
} {
  const value = valueY - line / 2;
  if (markY === null) return { value, mark: null };
  const tall = markLines * line;
  const level = markY - tall / 2;
  const above = value - tall;
  const below = value + line;
  if (level <= above || level >= below) return { value, mark: level };
  const hasRoomBelow = below + tall <= height + 1.5 * line;
  return { value, mark: markY > valueY && hasRoomBelow ? below : above };
}
