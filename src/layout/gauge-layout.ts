import { pathRound } from 'd3-path';
import type { CoverageZone } from '../measures/index.js';
import type { ScaleDirection } from './dumbbell-layout.js';
import { placeLabels, type LabelPlace } from './gauge-labels.js';
import { placeMarks, placeOnGauge, type GaugeMark, type GaugePlace, type PlacedMark } from './gauge-scale.js';

/** The edges of the zones on a gauge's scale. */
export interface GaugeZones {
  readonly floor: number;
  readonly ceiling: number;
}

/** What a gauge of any shape is drawn from: values on one scale. */
export interface GaugeValues {
  /** `null` = unknown: no value is drawn. */
  readonly value: number | null;
  /** A second value, drawn as a fine line beside the first; `null` or absent = none. */
  readonly won?: number | null;
  /** Where the scale, which begins at 0, ends: above 0. */
  readonly scaleEnd: number;
  readonly marks: readonly GaugeMark[];
  /** `null` = the ground has no zones. */
  readonly zones: GaugeZones | null;
  /** Default `ltr`: the scale grows from left to right. */
  readonly direction?: ScaleDirection;
  /** How many lines the text of a value takes beside the arc; default 1. */
  readonly valueLines?: (value: number) => number;
}

/** A part of the ground. */
export interface GaugeTrackShape {
  /** `null` = the whole ground, without zones. */
  readonly zone: CoverageZone | null;
  /** Shares of the scale that it lies between. */
  readonly from: number;
  readonly to: number;
  /** SVG path. */
  readonly path: string;
}

/** The middle of a band along the whole scale: stroked as wide as it is, from 0 for a share of its length, it is the band. */
export interface GaugeBandShape {
  /** SVG path. */
  readonly path: string;
  readonly length: number;
  readonly width: number;
  /** SVG path around all of it. */
  readonly outline: string;
}

/** A mark on the arc with its label. */
export interface GaugeMarkShape extends PlacedMark {
  /** Radians clockwise from the top. */
  readonly angle: number;
  /** SVG path of the line across the arc, at the top: turned by `angle`, it is in its place. */
  readonly cut: string;
  /** SVG path from the arc to the label, likewise. */
  readonly tick: string;
  /** Room for one line an id and those of the value. */
  readonly label: LabelPlace;
}

/** The shapes of a gauge's arc, the centre of its circle at 0, 0. */
export interface GaugeArcShape {
  /** Left, top, width and height of the drawing, as the `viewBox` of an SVG. */
  readonly viewBox: string;
  /** The bands that the ground and the value lie in, and the fine line. */
  readonly bands: { readonly value: GaugeBandShape; readonly won: GaugeBandShape };
  readonly tracks: readonly GaugeTrackShape[];
  /** From 0 to the value; `null` where it is unknown. `angle` is where it ends. */
  readonly value: (GaugePlace & { readonly angle: number; readonly path: string }) | null;
  /** The fine line; `null` where there is none. */
  readonly won: { readonly share: number; readonly path: string } | null;
  readonly marks: readonly GaugeMarkShape[];
  /** For a value beyond the scale: the tip that shows it, and a label for the end that it is beyond. */
  readonly beyond: { readonly tip: string; readonly end: number; readonly label: LabelPlace } | null;
}

/** The angle at both ends, radians from the top: an arc of 230°. */
const END_ANGLE = (115 * Math.PI) / 180;

const LEFT = -144;
const TOP = -118;
const WIDTH = 288;
const HEIGHT = 164;

/** Radii: the band, the fine line within, ticks, and what labels keep clear of. */
const BAND = { inner: 68, outer: 90 };
const LINE = { inner: 59, outer: 64 };
const TICK = 96;
const LABELS = 100;

/** Height of a line of a label. */
const LABEL_LINE = 14;

/**
 * A gauge as an arc that begins at 0. A place on it is in proportion to the value; a value beyond the scale fills the arc
 * and has a tip. Marks of one value are joined, and no label overlaps another or the arc. Every number is finite.
 */
export function gaugeLayout(values: GaugeValues): GaugeArcShape {
  const { value, won = null, scaleEnd, zones, direction = 'ltr', valueLines = () => 1 } = values;
  const turn = direction === 'ltr' ? 1 : -1;
  const angleOf = (share: number): number => turn * (2 * share - 1) * END_ANGLE;
  const shareOf = (amount: number): number => placeOnGauge(amount, scaleEnd).share;
  const band = (from: number, to: number, radii: typeof BAND): string =>
    ring(angleOf(from), angleOf(to), radii);
  const place = value === null ? null : placeOnGauge(value, scaleEnd);
  const marks = placeMarks(values.marks, scaleEnd);
  const beyond = place?.beyond ?? null;
  const endAngle = angleOf(beyond === 'below' ? 0 : 1);
  const end = beyond === 'below' ? 0 : scaleEnd;
  const placed = placeLabels({
    labels: [
      ...marks.map(({ ids, share, value: marked }) => ({
        angle: turn * angleOf(share),
        height: (ids.length + valueLines(marked)) * LABEL_LINE,
      })),
      ...(beyond ? [{ angle: turn * endAngle, height: (1 + valueLines(end)) * LABEL_LINE }] : []),
    ],
    radius: LABELS,
    top: TOP,
    bottom: TOP + HEIGHT,
  });
  const labels = placed.map((label) => turned(label, turn));
  return {
    viewBox: `${LEFT} ${TOP} ${WIDTH} ${HEIGHT}`,
    bands: { value: bandShape(BAND, angleOf), won: bandShape(LINE, angleOf) },
    tracks: trackShares(zones, shareOf).map((track) => ({
      ...track,
      path: band(track.from, track.to, BAND),
    })),
    value: place && { ...place, angle: angleOf(place.share), path: band(0, place.share, BAND) },
    won: won === null ? null : { share: shareOf(won), path: band(0, shareOf(won), LINE) },
    marks: marks.map((mark, index) => {
      const angle = angleOf(mark.share);
      const label = labels[index]!;
      return { ...mark, angle, cut: line(0, BAND.inner, BAND.outer), tick: tick(angle, label), label };
    }),
    beyond: beyond && {
      tip: tip(endAngle),
      end,
      label: labels[marks.length]!,
    },
  };
}

/** The parts of the ground, as shares of the scale; without edges, one part. */
export function trackShares(
  zones: GaugeZones | null,
  shareOf: (value: number) => number,
): { readonly zone: CoverageZone | null; readonly from: number; readonly to: number }[] {
  if (!zones) return [{ zone: null, from: 0, to: 1 }];
  const floor = shareOf(zones.floor);
  const ceiling = Math.max(floor, shareOf(zones.ceiling));
  return [
    { zone: 'low' as const, from: 0, to: floor },
    { zone: 'healthy' as const, from: floor, to: ceiling },
    { zone: 'high' as const, from: ceiling, to: 1 },
  ].filter(({ from, to }) => to > from);
}

/** A piece of a ring. Angles are from the top; d3-path's run from three o'clock. */
function ring(from: number, to: number, { inner, outer }: typeof BAND): string {
  const turned = -Math.PI / 2;
  const isBackwards = to < from;
  const path = pathRound(2);
  path.arc(0, 0, outer, from + turned, to + turned, isBackwards);
  path.arc(0, 0, inner, to + turned, from + turned, !isBackwards);
  path.closePath();
  return path.toString();
}

function bandShape(radii: typeof BAND, angleOf: (share: number) => number): GaugeBandShape {
  const { inner, outer } = radii;
  const radius = (inner + outer) / 2;
  const path = pathRound(2);
  const [from, to] = [angleOf(0), angleOf(1)];
  path.arc(0, 0, radius, from - Math.PI / 2, to - Math.PI / 2, to < from);
  return {
    path: path.toString(),
    length: round(2 * END_ANGLE * radius),
    width: outer - inner,
    outline: ring(from, to, radii),
  };
}

function point(angle: number, radius: number): string {
  return `${round(Math.sin(angle) * radius)} ${round(-Math.cos(angle) * radius)}`;
}

function line(angle: number, from: number, to: number): string {
  return `M${point(angle, from)}L${point(angle, to)}`;
}

/** A label in its place, or in the mirror. */
function turned({ x, top, anchor }: LabelPlace, turn: 1 | -1): LabelPlace {
  const other = anchor === 'start' ? 'end' : 'start';
  return { x: round(turn * x), top: round(top), anchor: turn === 1 ? anchor : other };
}

/** Outwards from the arc, then on to a label that was pushed away; all of it turned back to the top. */
function tick(angle: number, { x, top }: LabelPlace): string {
  const label = Math.hypot(Math.sin(angle) * LABELS - x, Math.cos(angle) * LABELS + top + LABEL_LINE);
  if (label <= 2 * LABEL_LINE) return line(0, BAND.outer, TICK);
  const y = top + LABEL_LINE / 2;
  return `${line(0, BAND.outer, TICK)}L${point(Math.atan2(x, -y) - angle, Math.hypot(x, y))}`;
}

/** A head past the end of the arc, pointing on along it. */
function tip(angle: number): string {
  const on = Math.sign(angle);
  const from = angle + on * 0.03;
  const middle = (BAND.inner + BAND.outer) / 2;
  return `M${point(from, BAND.inner)}L${point(from, BAND.outer)}L${point(from + on * 0.14, middle)}Z`;
}

/** Two digits are finer than a screen shows, and keep paths short. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
