import type { Process } from '../model/index.js';
import { AMOUNT_CLASS, KIND_CODE, NO_DAY, type CellTable } from '../summary/index.js';
import { cellsBetween } from './cells-by-amount.js';
import { amountOfKey, SIZES } from './size-cells.js';
import { TallyBuilder, type Tally } from './tally.js';
import { isWithin, type DayRange } from './window.js';

/** What the deals of one class come to. */
export interface ClassCounts {
  readonly open: Tally;
  readonly won: Tally;
  readonly lost: Tally;
  readonly cycleCount: number;
  readonly cycleSumDays: number;
}

/** What {@link DealMixSums} come to. */
export interface DealMixCounts {
  /** By class, in order, those of unknown or negative amount last. */
  readonly byClass: readonly ClassCounts[];
  readonly undated: Tally;
  readonly noStart: Tally;
  readonly noEnd: Tally;
  readonly backwards: Tally;
}

/** The deals of pipeline tracks by class, kept up with the cells of the part `sizes`. */
export class DealMixSums {
  readonly #process: Process;
  readonly #range: DayRange;
  /** The least amount of each class, largest class first. */
  readonly #floors: number[];
  readonly #byClass: readonly ClassBuilder[];
  readonly #undated = new TallyBuilder();
  readonly #noStart = new TallyBuilder();
  readonly #noEnd = new TallyBuilder();
  readonly #backwards = new TallyBuilder();

  constructor(process: Process, floors: readonly number[], range: DayRange) {
    this.#process = process;
    this.#range = range;
    this.#floors = [...floors];
    this.#byClass = Array.from({ length: floors.length + 1 }, () => new ClassBuilder());
  }

  /** Takes in what a cell gets. */
  add(key: ArrayLike<number>, count: number, high: number, low: number): void {
    if (this.#process.pipelineTracks[key[SIZES.track]!] !== true) return;
    const kind = key[SIZES.kind]!;
    const amountClass = key[SIZES.amountClass]!;
    const builder = this.#byClass[this.#classOf(key)]!;
    if (kind === KIND_CODE.open) {
      builder.open.addLimbs(amountClass, count, high, low);
      return;
    }
    const closedDay = key[SIZES.closedDay]!;
    const isCounted = isWithin(closedDay, this.#range);
    if (isCounted) builder[kind === KIND_CODE.won ? 'won' : 'lost'].addLimbs(amountClass, count, high, low);
    else if (closedDay === NO_DAY) this.#undated.addLimbs(amountClass, count, high, low);
    if (kind !== KIND_CODE.won || (!isCounted && closedDay !== NO_DAY)) return;
    const days = key[SIZES.cycleDays]!;
    if (closedDay === NO_DAY) this.#noEnd.addLimbs(amountClass, count, high, low);
    else if (days === NO_DAY) this.#noStart.addLimbs(amountClass, count, high, low);
    else if (days < 0) this.#backwards.addLimbs(amountClass, count, high, low);
    else builder.addCycle(count, days);
  }

  /** Has the classes begin at other amounts: the deals between the old and the new ones change places, no others. */
  moveTo(floors: readonly number[], cells: CellTable): void {
    for (const [index, floor] of floors.entries()) {
      const before = this.#floors[index]!;
      if (floor === before) continue;
      const moved = cellsBetween(cells, Math.min(before, floor), Math.max(before, floor));
      for (const cell of moved) this.#addCell(cells, cell, -1);
      this.#floors[index] = floor;
      for (const cell of moved) this.#addCell(cells, cell, 1);
    }
  }

  /** What they come to now. */
  build(): DealMixCounts {
    return {
      byClass: this.#byClass.map((builder) => builder.build()),
      undated: this.#undated.build(),
      noStart: this.#noStart.build(),
      noEnd: this.#noEnd.build(),
      backwards: this.#backwards.build(),
    };
  }

  #addCell(cells: CellTable, cell: number, sign: 1 | -1): void {
    const key = cells.fields.map((_, field) => cells.key(cell, field));
    this.add(key, sign * cells.count(cell), sign * cells.high(cell), sign * cells.low(cell));
  }

  /** The place of a key's class; the one after all classes where the amount is unknown or negative. */
  #classOf(key: ArrayLike<number>): number {
    if (key[SIZES.amountClass] !== AMOUNT_CLASS.valued) return this.#floors.length;
    const amount = amountOfKey(key);
    return this.#floors.findIndex((floor) => amount >= floor);
  }
}

class ClassBuilder {
  readonly open = new TallyBuilder();
  readonly won = new TallyBuilder();
  readonly lost = new TallyBuilder();
  #cycleCount = 0;
  #cycleSumDays = 0;

  addCycle(count: number, days: number): void {
    this.#cycleCount += count;
    this.#cycleSumDays += count * days;
  }

  build(): ClassCounts {
    return {
      open: this.open.build(),
      won: this.won.build(),
      lost: this.lost.build(),
      cycleCount: this.#cycleCount,
      cycleSumDays: this.#cycleSumDays,
    };
  }
}
