/** Gives each deal an id of its own: a repeated one gets `#2`, `#3` …, whichever is free. */
export class UniqueIds {
  readonly #taken = new Set<string>();
  /** Repeated id → the last number it was given. */
  readonly #numbers = new Map<string, number>();

  /** The id itself where it is new, else with a number. */
  claim(id: string): string {
    if (!this.#taken.has(id)) {
      this.#taken.add(id);
      return id;
    }
    let number = (this.#numbers.get(id) ?? 1) + 1;
    while (this.#taken.has(`${id}#${number}`)) number += 1;
    this.#numbers.set(id, number);
    this.#taken.add(`${id}#${number}`);
    return `${id}#${number}`;
  }
}
