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
  /** Over or under the bar: no two labels of one row run towards each other. */
  readonly row: 'above' | 'below';
  /** Whether its label begins, is centred or ends there, read from left to right. */
  readonly anchor: 'start' | 'middle' | 'end';
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
      const towards = anchorOf(mark.share, index, marks.length);
      return {
        ...mark,
        x: xOf(mark.share),
        row: index === 1 && marks.length > 2 ? 'below' : 'above',
        anchor: direction === 'ltr' ? towards : MIRRORED[towards],
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

type Anchor = BulletMarkShape['anchor'];

const MIRRORED: Readonly<Record<Anchor, Anchor>> = { start: 'end', middle: 'middle', end: 'start' };

/** Outer labels run away from each other, but not out of the picture; one that stands alone in its row ends at its mark. */
function anchorOf(share: number, index: number, count: number): Anchor {
  if (share < 1 / 6) return 'start';
  if (share > 5 / 6) return 'end';
  if (index === count - 1 && count > 1) return 'start';
  return share < 1 / 3 ? 'middle' : 'end';
}
