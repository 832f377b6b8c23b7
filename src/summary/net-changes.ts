/** More changes than this between two looks count as a change, whatever they come to. */
const LIMIT = 48;

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
  #length = 0;
  /** Cell, count, high and low limb of each addition since. */
  readonly #added = new Float64Array(LIMIT * 4);

  /** Notes what is added to a cell. */
  add(cell: number, count: number, high: number, low: number): void {
    if (!this.#isKept) return;
    if (this.#length === LIMIT) {
      this.#isKept = false;
      return;
    }
    const at = this.#length++ * 4;
    this.#added[at] = cell;
    this.#added[at + 1] = count;
    this.#added[at + 2] = high;
    this.#added[at + 3] = low;
  }

  /** Notes that cells have got other numbers. */
  renumber(): void {
    this.#isKept = false;
  }

  /** Greater than at the last look where any cell says something else. */
  get stamp(): number {
    if (!this.#isKept || !this.#isNothing()) this.#stamp = nextStamp();
    this.#isKept = true;
    this.#length = 0;
    return this.#stamp;
  }

  #isNothing(): boolean {
    for (let place = 0; place < this.#length; place++) {
      const cell = this.#added[place * 4]!;
      for (let sum = 1; sum < 4; sum++) if (this.#total(cell, sum) !== 0) return false;
    }
    return true;
  }

  #total(cell: number, sum: number): number {
    let total = 0;
    for (let at = 0; at < this.#length * 4; at += 4) {
      if (this.#added[at] === cell) total += this.#added[at + sum]!;
    }
    return total;
  }
}
