import { AMOUNT_CLASS, fromLimbs, SIZE_DAYS, SIZE_DAYS_OF, type CellTable } from '../summary/index.js';
import { addTallies, TallyBuilder, type Tally } from './tally.js';

/** What was open on a day. */
export interface SizesOfDay {
  /** By class, in order, those of unknown or negative amount last. */
  readonly byClass: readonly Tally[];
  /** In no known stage. */
  readonly unmapped: Tally;
}

/** Deals of past days by size class, kept up with the cells of the part `sizeDays`. */
export class SizeDaysSums {
  #floors: readonly number[];
  readonly #days: number;
  /** Day after day: each class, the unknown one, the unmapped ones; changes from the day before. */
  #sums: TallyBuilder[] = [];

  constructor(days: number, floors: readonly number[]) {
    this.#days = days;
    this.#floors = floors;
    this.#clear();
  }

  /** Takes in what a cell gets. */
  add(key: ArrayLike<number>, count: number, high: number, low: number): void {
    const place = key[SIZE_DAYS.day]! * this.#width + this.#classOf(key);
    this.#sums[place]!.addLimbs(key[SIZE_DAYS.amountClass]!, count, high, low);
  }

  /** Has the classes begin at other amounts: all cells are looked at again. */
  moveTo(floors: readonly number[], cells: CellTable): void {
    if (
      floors.length === this.#floors.length &&
      floors.every((floor, index) => floor === this.#floors[index])
    )
      return;
    this.#floors = floors;
    this.#clear();
    for (let cell = 0; cell < cells.size; cell++) {
      const key = cells.fields.map((_, field) => cells.key(cell, field));
      this.add(key, cells.count(cell), cells.high(cell), cells.low(cell));
    }
  }

  /** What there was on each day. */
  build(): SizesOfDay[] {
    const changes = this.#sums.map((sum) => sum.build());
    const width = this.#width;
    const now: Tally[] = Array.from({ length: width }, () => addTallies());
    return Array.from({ length: this.#days }, (_, day) => {
      for (let place = 0; place < width; place++) {
        now[place] = addTallies(now[place]!, changes[day * width + place]!);
      }
      return { byClass: now.slice(0, -1), unmapped: now.at(-1)! };
    });
  }

  get #width(): number {
    return this.#floors.length + 2;
  }

  #clear(): void {
    this.#sums = Array.from({ length: this.#days * this.#width }, () => new TallyBuilder());
  }

  #classOf(key: ArrayLike<number>): number {
    if (key[SIZE_DAYS.of] === SIZE_DAYS_OF.unknown) return this.#floors.length + 1;
    if (key[SIZE_DAYS.amountClass] !== AMOUNT_CLASS.valued) return this.#floors.length;
    const amount = fromLimbs(key[SIZE_DAYS.amountHigh]!, key[SIZE_DAYS.amountLow]!);
    return this.#floors.findIndex((floor) => amount >= floor);
  }
}
