/** More changes than this between two looks count as a change, whatever they come to. */
const LIMIT = 48;

/** Numbers that are kept of each: its cell, and what its count and the limbs of its sum got. */
const WIDTH = 4;

let latest = 0;

/** A number greater than any that was given out before: whatever carries it changed later. */
export function nextStamp(): number {
  latest += 1;
  return latest;
}

/**
 * Tells whether cells say something else than at the last look. A deal that moves is taken out and put in again, and most
 * cells then are what they were: figures that read no others need not be measured again.
 */
export class NetChanges {
  #stamp = 0;
  /** `false` = something changed since the last look, and it does not matter any more what. */
  #isKept = false;
  /** Cell, count, high and low limb of each addition since. */
  #added: number[] = [];

  /** Notes what is added to a cell. */
  add(cell: number, count: number, high: number, low: number): void {
    if (!this.#isKept) return;
    if (this.#added.length < LIMIT * WIDTH) this.#added.push(cell, count, high, low);
    else this.#forget();
  }

  /** Notes that cells have got other numbers. */
  renumber(): void {
    this.#forget();
  }

  /** Greater than at the last look where any cell says something else. */
  get stamp(): number {
    if (!this.#isKept || !this.#isNothing()) this.#stamp = nextStamp();
    this.#isKept = true;
    this.#added.length = 0;
    return this.#stamp;
  }

  #forget(): void {
    this.#isKept = false;
    this.#added = [];
  }

  #isNothing(): boolean {
    for (let at = 0; at < this.#added.length; at += WIDTH) {
      for (let sum = 1; sum < WIDTH; sum++) if (this.#total(this.#added[at]!, sum) !== 0) return false;
    }
    return true;
  }

  #total(cell: number, sum: number): number {
    let total = 0;
    for (let at = 0; at < this.#added.length; at += WIDTH) {
      if (this.#added[at] === cell) total += this.#added[at + sum]!;
    }
    return total;
  }
}
