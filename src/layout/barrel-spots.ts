/** Circles that lie in a vessel, `h` up from its floor. */
export interface LyingCircles {
  readonly x: Float64Array;
  readonly h: Float64Array;
  readonly r: Float64Array;
}

/** Where the middle of a circle comes to lie. */
export interface Place {
  x: number;
  h: number;
}

/** What a circle can touch beside one that lies there. */
type Other = 'floor' | 'left-wall' | 'right-wall' | number;

/** A corner between a circle that lies there and something else, on one of its two sides. */
export interface Spot {
  readonly circle: number;
  /** Another circle by its index, the floor or a wall. */
  readonly other: Other;
  /** Which of the two places that touch both. */
  readonly side: 1 | -1;
  /** The circle last found in the way, or that of the spot itself. */
  blocker: number;
  /** Whether no circle as small as the last one tried, or smaller, touches both. */
  isGone: boolean;
}

/** Adds the corners that a new circle makes with floor, walls and those that lie there, for circles up to a radius. */
export function spotsOf(pile: LyingCircles, index: number, next: number, spots: Spot[]): void {
  const { x, h, r } = pile;
  const add = (other: Other, side: 1 | -1): void => {
    spots.push({ circle: index, other, side, blocker: index, isGone: false });
  };
  add('left-wall', 1);
  add('right-wall', 1);
  add('floor', -1);
  add('floor', 1);
  for (let other = 0; other < index; other++) {
    const reach = r[index]! + r[other]! + 2 * next;
    const dx = x[index]! - x[other]!;
    const dh = h[index]! - h[other]!;
    if (dx * dx + dh * dh >= reach * reach) continue;
    add(other, 1);
    add(other, -1);
  }
}

/** The place of a circle that touches both things of a spot; `false` where none of that radius does. */
export function placeOf(
  { x, h, r }: LyingCircles,
  spot: Spot,
  own: number,
  width: number,
  place: Place,
): boolean {
  const { circle, other, side } = spot;
  const reach = own + r[circle]!;
  if (typeof other === 'string') {
    const isFloor = other === 'floor';
    const beside = other === 'left-wall' ? own : width - own;
    const across = isFloor ? h[circle]! - own : x[circle]! - beside;
    const along = reach * reach - across * across;
    // Circles get smaller: one that does not touch both now never will.
    if (along < 0) spot.isGone = true;
    if (along < 0) return false;
    place.x = isFloor ? x[circle]! + side * Math.sqrt(along) : beside;
    place.h = isFloor ? own : h[circle]! + Math.sqrt(along);
    return true;
  }
  const dx = x[other]! - x[circle]!;
  const dh = h[other]! - h[circle]!;
  const apart = Math.sqrt(dx * dx + dh * dh);
  const otherReach = own + r[other]!;
  if (apart === 0 || apart > reach + otherReach) {
    spot.isGone = true;
    return false;
  }
  const along = (apart * apart + reach * reach - otherReach * otherReach) / (2 * apart);
  const aside = (side * Math.sqrt(Math.max(0, reach * reach - along * along))) / apart;
  place.x = x[circle]! + (along / apart) * dx - aside * dh;
  place.h = h[circle]! + (along / apart) * dh + aside * dx;
  return true;
}
