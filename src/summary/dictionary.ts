/** Gives each distinct text a small whole number, in order of arrival; 0 stands for `null`, "not known". */
export class Dictionary {
  readonly #values: (string | null)[] = [null];
  readonly #codes = new Map<string, number>();

  /** How many codes there are, the one of `null` included. */
  get size(): number {
    return this.#values.length;
  }

  /** The code of a value, given anew where it has none yet. */
  encode(value: string | null): number {
    if (value === null) return 0;
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = this.#values.length;
    this.#values.push(value);
    this.#codes.set(value, code);
    return code;
  }

  /** The code of a value; `undefined` = it has none. */
  find(value: string | null): number | undefined {
    return value === null ? 0 : this.#codes.get(value);
  }

  /** The value of a code; `null` for 0 and for a code never given. */
  decode(code: number): string | null {
    return this.#values[code] ?? null;
  }
}
