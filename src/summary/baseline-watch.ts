/** What a {@link BaselineWatch} asks. */
export interface BaselineSource {
  /** The version at which the baseline last changed in any way; Infinity = not known, until `key` was asked. */
  readonly changedAt: () => number;
  /** What is taken from the baseline now, as a text that says all of it. */
  readonly key: () => string;
}

/** Tells when that which a measure takes from the baseline last changed: seldom, while the baseline changes with every deal. */
export class BaselineWatch {
  readonly #source: BaselineSource;
  #key: string | null = null;
  #seenAt = -1;
  #changedAt = -1;

  constructor(source: BaselineSource) {
    this.#source = source;
  }

  /** The version at which it was first seen to be other than before. */
  changedAt(): number {
    if (this.#source.changedAt() <= this.#seenAt) return this.#changedAt;
    const key = this.#source.key();
    this.#seenAt = this.#source.changedAt();
    if (key !== this.#key) this.#changedAt = this.#seenAt;
    this.#key = key;
    return this.#changedAt;
  }
}
