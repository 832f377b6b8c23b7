import { placeOf, spotsOf, type Place, type Spot } from './barrel-spots.js';

/** Circles in a vessel with straight walls, `h` up from its floor. */
export interface Pile {
  readonly x: Float64Array;
  readonly h: Float64Array;
  readonly r: Float64Array;
  /** The highest point of any of them; 0 without one. */
  readonly top: number;
}

/** How far circles may seem to overlap before they do: noise of floats. */
const NOISE = 1e-9;

/**
 * Lets circles down one after the other, each to the lowest place that is free and touches two of floor, walls and circles
 * that lie there; the leftmost of several. Radii must not rise, and the first fit between the walls. So small ones come into
 * the gaps between large ones.
 */
export function packPile(radii: Float64Array, width: number): Pile {
  const pile = new PileBuilder(radii, width);
  for (let index = 0; index < radii.length; index++) pile.add();
  return pile;
}

class PileBuilder implements Pile {
  readonly x: Float64Array;
  readonly h: Float64Array;
  readonly r: Float64Array;
  top = 0;
  readonly #width: number;
  readonly #least: number;
  #placed = 0;
  /** Corners between two things that touch or nearly do, where a circle may come to lie. */
  #spots: Spot[] = [];

  constructor(radii: Float64Array, width: number) {
    this.r = radii;
    this.x = new Float64Array(radii.length);
    this.h = new Float64Array(radii.length);
    this.#width = width;
    this.#least = radii.at(-1) ?? 0;
  }

  /** Lets the next circle down. */
  add(): void {
    const index = this.#placed;
    const own = this.r[index]!;
    const { x, h } = index === 0 ? { x: own, h: own } : this.#lowest(own);
    this.x[index] = x;
    this.h[index] = h;
    this.top = Math.max(this.top, h + own);
    this.#placed++;
    if (this.#placed < this.r.length) spotsOf(this, index, this.r[this.#placed]!, this.#spots);
  }

  #lowest(own: number): Place {
    // On top of all, at the left wall, there is always room.
    const best: Place = { x: Math.min(own, this.#width - own), h: this.top + own };
    const place: Place = { x: 0, h: 0 };
    let kept = 0;
    for (const spot of this.#spots) {
      if (this.#tries(spot, own, place, best)) this.#spots[kept++] = spot;
    }
    this.#spots.length = kept;
    return best;
  }

  /** Takes a spot as the best where it is free and lower; returns whether it is of use to this circle or a later one. */
  #tries(spot: Spot, own: number, place: Place, best: Place): boolean {
    if (!placeOf(this, spot, own, this.#width, place)) return !spot.isGone;
    if (place.h > best.h + NOISE || (place.h >= best.h - NOISE && place.x >= best.x - NOISE)) return true;
    const isOutside = place.h < own - NOISE || place.x < own - NOISE || place.x > this.#width - own + NOISE;
    if (isOutside) return true;
    if (!this.#isBlocked(spot.blocker, place, own)) {
      const blocker = this.#blockerAt(place, own);
      if (blocker < 0) {
        best.x = place.x;
        best.h = place.h;
        return true;
      }
      spot.blocker = blocker;
    }
    // What is in the way of this circle and of the smallest to come is in the way of all between.
    const isOpenLater = placeOf(this, spot, this.#least, this.#width, place);
    return !isOpenLater || !this.#isBlocked(spot.blocker, place, this.#least);
  }

  #blockerAt(place: Place, own: number): number {
    for (let index = this.#placed - 1; index >= 0; index--) {
      if (this.#isBlocked(index, place, own)) return index;
    }
    return -1;
  }

  #isBlocked(by: number, place: Place, own: number): boolean {
    const dx = this.x[by]! - place.x;
    const dh = this.h[by]! - place.h;
    const reach = (own + this.r[by]!) * (1 - NOISE);
    return dx * dx + dh * dh < reach * reach;
  }
}
