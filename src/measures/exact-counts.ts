import { fromLimbs, type CellTable } from '../summary/index.js';

/** Deals and value, and how many of the deals are of known, non-negative amount. */
export interface StageCount {
  readonly count: number;
  readonly valuedCount: number;
  /** Minor units, negative amounts not in it. */
  readonly valueMinor: number;
}

/** Numbers a slot: deals, valued deals, high and low limb of the sum. */
const STRIDE = 4;

/** A row of exact counts and sums in one typed array: nothing is allocated while cells are added, every change asks for it. */
export class ExactCounts {
  readonly #numbers: Float64Array;

  constructor(slots: number) {
    this.#numbers = new Float64Array(slots * STRIDE);
  }

  /** Adds a cell to a slot; its amounts only where they count as value. */
  add(slot: number, cells: CellTable, cell: number, isValued: boolean): void {
    const at = slot * STRIDE;
    const count = cells.count(cell);
    this.#numbers[at]! += count;
    if (!isValued) return;
    this.#numbers[at + 1]! += count;
    this.#numbers[at + 2]! += cells.high(cell);
    this.#numbers[at + 3]! += cells.low(cell);
  }

  /** Adds a slot of another row, or of this one, to a slot. */
  addFrom(slot: number, from: ExactCounts, fromSlot: number): void {
    const at = slot * STRIDE;
    const fromAt = fromSlot * STRIDE;
    for (let index = 0; index < STRIDE; index++) this.#numbers[at + index]! += from.#numbers[fromAt + index]!;
  }

  /** What the slots from one to before another hold together. */
  range(from: number, to: number): StageCount {
    let count = 0;
    let valuedCount = 0;
    let high = 0;
    let low = 0;
    for (let at = from * STRIDE; at < to * STRIDE; at += STRIDE) {
      count += this.#numbers[at]!;
      valuedCount += this.#numbers[at + 1]!;
      high += this.#numbers[at + 2]!;
      low += this.#numbers[at + 3]!;
    }
    return { count, valuedCount, valueMinor: fromLimbs(high, low) };
  }

  /** What every slot holds, in order. */
  all(): StageCount[] {
    return Array.from({ length: this.#numbers.length / STRIDE }, (_, slot) => this.range(slot, slot + 1));
  }
}
