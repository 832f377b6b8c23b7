type NumberColumn = Int16Array | Int32Array | Uint8Array | Float64Array | Uint32Array;

/** A typed array that grows by doubling; read `values` anew after a push, as it may have been replaced. */
export class GrowableColumn<T extends NumberColumn> {
  values: T;
  #length = 0;
  readonly #make: (capacity: number) => T;

  constructor(make: (capacity: number) => T, capacity: number) {
    this.#make = make;
    this.values = make(Math.max(capacity, 16));
  }

  /** Entries pushed. */
  get length(): number {
    return this.#length;
  }

  /** Appends a value. */
  push(value: number): void {
    if (this.#length === this.values.length) {
      const wider = this.#make(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.#length++] = value;
  }

  /** Writes a value at a place already pushed. */
  set(index: number, value: number): void {
    this.values[index] = value;
  }
}
