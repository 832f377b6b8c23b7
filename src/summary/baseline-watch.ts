import { nextStamp } from './net-changes.js';
import { sameData } from './same-data.js';

/** What a {@link BaselineWatch} asks. */
export interface BaselineSource {
  /** Greater than before where what the baseline's parts say, or the facts, changed. */
  readonly stamp: () => number;
  /** All that is taken from them now, as plain data; `null` in place of the function = all that they say. */
  readonly key: (() => unknown) | null;
}

/** Tells when that which a measure takes from the baseline last changed: seldom, while the baseline changes with many a deal. */
export class BaselineWatch {
  readonly #source: BaselineSource;
  #key: unknown = null;
  #seen = -1;
  #stamp = 0;

  constructor(source: BaselineSource) {
    this.#source = source;
  }

  /** Greater than before where it is other than at the last look. */
  get stamp(): number {
    const { stamp, key } = this.#source;
    const now = stamp();
    if (now === this.#seen) return this.#stamp;
    const taken = key?.();
    if (!key || !sameData(taken, this.#key)) this.#stamp = nextStamp();
    this.#seen = now;
    this.#key = taken;
    return this.#stamp;
  }
}
