/** A label that wants a place beside a circle; the circle's centre is the origin, y grows downwards. */
export interface RoundLabel {
  /** Where on the circle it belongs, radians clockwise from the top; negative = on the left. */
  readonly angle: number;
  readonly height: number;
}

/** Where a label stands. */
export interface LabelPlace {
  /** The edge of the label that is nearer to the circle. */
  readonly x: number;
  /** Its upper edge. */
  readonly top: number;
  /** Whether text begins at `x` or ends there, read from left to right. */
  readonly anchor: 'start' | 'end';
}

/** What {@link placeLabels} takes. */
export interface LabelOptions {
  readonly labels: readonly RoundLabel[];
  /** No label comes nearer to the centre than this. */
  readonly radius: number;
  /** The labels stand from here … */
  readonly top: number;
  /** … to here; all of one side must fit. */
  readonly bottom: number;
}

/** Between two labels, and between a label and the vertical through the centre. */
const GAP = 4;

/**
 * Places labels round a circle, each beside its angle where it can be: those on one side are pushed apart until none
 * overlaps another, and outwards until none overlaps the circle. Those left of the centre end there, those right of it
 * begin there, so that the two sides never meet. In the order given.
 */
export function placeLabels({ labels, radius, top, bottom }: LabelOptions): LabelPlace[] {
  const places: LabelPlace[] = [];
  for (const isLeft of [true, false]) {
    const side = labels
      .map(({ angle, height }, index) => ({ index, angle, height, top: desiredTop(angle, height, radius) }))
      .filter(({ angle }) => angle < 0 === isLeft);
    side.sort((one, other) => Math.abs(one.angle) - Math.abs(other.angle));
    const tops = spread(side, top, bottom);
    for (const [rank, { index, angle, height }] of side.entries()) {
      const distance = distanceFromCentre(angle, tops[rank]!, height, radius);
      places[index] = {
        x: isLeft ? -distance : distance,
        top: tops[rank]!,
        anchor: isLeft ? 'end' : 'start',
      };
    }
  }
  return places;
}

/** Over its point at the top of the circle, level with it at the sides. */
function desiredTop(angle: number, height: number, radius: number): number {
  const rise = Math.cos(angle);
  return -radius * rise - (height * (1 + rise)) / 2;
}

/** Upper edges from the top of the side downwards: no two overlap, and all lie within the bounds if they fit. */
function spread(
  side: readonly { readonly top: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const tops: number[] = [];
  let least = top;
  for (const label of side) {
    tops.push(Math.max(label.top, least));
    least = tops.at(-1)! + label.height + GAP;
  }
  let most = bottom;
  for (const [rank, { height }] of [...side.entries()].reverse()) {
    tops[rank] = Math.min(tops[rank]!, most - height);
    most = tops[rank] - GAP;
  }
  return tops;
}

/** How far out a label must begin to clear the circle over its whole height, and the vertical through the centre. */
function distanceFromCentre(angle: number, top: number, height: number, radius: number): number {
  const nearest = Math.max(0, top, -(top + height));
  const halfWidth = nearest < radius ? Math.sqrt(radius * radius - nearest * nearest) : 0;
  return Math.max(GAP, halfWidth, Math.abs(Math.sin(angle)) * radius);
}
