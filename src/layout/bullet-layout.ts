import type { CoverageZone } from '../measures/index.js';
import { trackShares, type GaugeValues } from './gauge-layout.js';
import { placeMarks, placeOnGauge, type GaugePlace, type PlacedMark } from './gauge-scale.js';

/** A length along a bullet bar, as shares 0–1 of its width from the left. */
export interface BulletSpan {
  readonly x: number;
  readonly width: number;
}

/** A mark on the bar with its label. */
export interface BulletMarkShape extends PlacedMark {
  /** Share 0–1 of the width, from the left. */
  readonly x: number;
  /** Over the bar, under it, or under that: no label of up to a third of the width overlaps another of its row. */
  readonly row: 'above' | 'below' | 'lower';
  /** Whether its label begins or ends there, read from left to right. */
  readonly anchor: 'start' | 'end';
}

/** The shapes of a bullet bar as shares of its width; heights are the view's. */
export interface BulletShape {
  readonly tracks: readonly (BulletSpan & { readonly zone: CoverageZone | null })[];
  /** From 0 to the value; `null` where it is unknown. */
  readonly value: (GaugePlace & BulletSpan) | null;
  /** The fine line; `null` where there is none. */
  readonly won: BulletSpan | null;
  readonly marks: readonly BulletMarkShape[];
  /** For a value beyond the scale: where it leaves it, and the end that it is beyond. */
  readonly beyond: { readonly x: number; readonly end: number } | null;
}

/** A gauge as a straight bar that begins at 0; lengths are in proportion to values. Every number is finite. */
export function bulletLayout(values: GaugeValues): BulletShape {
  const { value, won = null, scaleEnd, zones, direction = 'ltr' } = values;
  const xOf = (share: number): number => (direction === 'ltr' ? share : 1 - share);
  const span = (from: number, to: number): BulletSpan => ({
    x: Math.min(xOf(from), xOf(to)),
    width: Math.abs(to - from),
  });
  const shareOf = (amount: number): number => placeOnGauge(amount, scaleEnd).share;
  const place = value === null ? null : placeOnGauge(value, scaleEnd);
  const marks = placeMarks(values.marks, scaleEnd);
  return {
    tracks: trackShares(zones, shareOf).map(({ zone, from, to }) => ({ zone, ...span(from, to) })),
    value: place && { ...place, ...span(0, place.share) },
    won: won === null ? null : span(0, shareOf(won)),
    marks: marks.map((mark, index) => {
      const isEnd = endsAtMark(mark.share, index, marks.length);
      return {
        ...mark,
        x: xOf(mark.share),
        row: rowOf(marks, index),
        anchor: isEnd === (direction === 'ltr') ? 'end' : 'start',
      };
    }),
    beyond: place?.beyond
      ? {
          x: xOf(place.beyond === 'below' ? 0 : 1),
          end: place.beyond === 'below' ? 0 : scaleEnd,
        }
      : null,
  };
}

/** Left of this share of the width there is no room for a label that ends there. */
const ROOM = 1 / 4;

/** The width of a label, at most. */
const LABEL = 1 / 3;

/** The last label runs on from its mark while there is room, and the others run up to theirs as soon as there is. */
function endsAtMark(share: number, index: number, count: number): boolean {
  return index === count - 1 && count > 1 ? share > 1 - LABEL + 1e-9 : share > ROOM;
}

/**
 * The first label stands over the bar and the last beside it, one between them under it. Where the marks crowd at the
 * beginning, all but the first go under the bar, the last on top, so that no tick runs through a label.
 */
function rowOf(marks: readonly PlacedMark[], index: number): BulletMarkShape['row'] {
  const first = marks[0]!.share;
  const last = marks.at(-1)!.share;
  const isCrowded = first <= ROOM && last - first < LABEL;
  if (index === 0) return 'above';
  if (index === marks.length - 1) return isCrowded ? 'below' : 'above';
  return isCrowded ? 'lower' : 'below';
}
