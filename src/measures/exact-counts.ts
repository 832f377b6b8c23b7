import { fromLimbs, type CellTable } from '../summary/index.js';

/** Deals and value, and how many of the deals are of known, non-negative amount. */
export interface StageCount {
  readonly count: number;
  readonly valuedCount: number;
  /** Minor units, negative amounts not in it. */
  readonly valueMinor: number;
}

/** A row of exact counts and sums in typed arrays: nothing is allocated while cells are added. */
export class ExactCounts {
  readonly #counts: Float64Array;
  readonly #valued: Float64Array;
  readonly #highs: Float64Array;
  readonly #lows: Float64Array;

  constructor(slots: number) {
    this.#counts = new Float64Array(slots);
    this.#valued = new Float64Array(slots);
    this.#highs = new Float64Array(slots);
    this.#lows = new Float64Array(slots);
  }

  /** Adds a cell to a slot; its amounts only where they count as value. */
  add(slot: number, cells: CellTable, cell: number, isValued: boolean): void {
    this.#counts[slot]! += cells.count(cell);
    if (!isValued) return;
    this.#valued[slot]! += cells.count(cell);
    this.#highs[slot]! += cells.high(cell);
    this.#lows[slot]! += cells.low(cell);
  }

  /** Adds a slot of another row, or of this one, to a slot. */
  addFrom(slot: number, from: ExactCounts, fromSlot: number): void {
    this.#counts[slot]! += from.#counts[fromSlot]!;
    this.#valued[slot]! += from.#valued[fromSlot]!;
    this.#highs[slot]! += from.#highs[fromSlot]!;
    this.#lows[slot]! += from.#lows[fromSlot]!;
  }

  /** What a slot holds. */
  at(slot: number): StageCount {
    return {
      count: this.#counts[slot]!,
      valuedCount: this.#valued[slot]!,
      valueMinor: fromLimbs(this.#highs[slot]!, this.#lows[slot]!),
    };
  }

  /** What every slot holds, in order. */
  all(): StageCount[] {
    return Array.from(this.#counts, (_, slot) => this.at(slot));
  }
}
