/** Chunks of rows that come in from elsewhere, to be read in their order; each is told to have been taken. */
export class RowInbox {
  readonly #chunks: (readonly unknown[])[] = [];
  readonly #onTaken: () => void;
  #hasEnded = false;
  #wake: (() => void) | null = null;

  constructor(onTaken: () => void) {
    this.#onTaken = onTaken;
  }

  /** A chunk that came. */
  put(rows: readonly unknown[]): void {
    this.#chunks.push(rows);
    this.#wake?.();
  }

  /** No more will come; also where the work was cancelled. */
  end(): void {
    this.#hasEnded = true;
    this.#wake?.();
  }

  /** The chunks, until the end. */
  async *chunks(): AsyncGenerator<readonly unknown[], void, undefined> {
    for (;;) {
      const next = this.#chunks.shift();
      if (next) {
        this.#onTaken();
        yield next;
      } else if (this.#hasEnded) {
        return;
      } else {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    }
  }
}
