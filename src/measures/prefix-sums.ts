import { highLimb, lowLimb } from '../summary/index.js';
import { bigFromLimbs } from './exact-products.js';

/** Numbers a slot: deals, high and low limb of their amounts. */
const STRIDE = 3;

/** Deals and what their amounts come to, exactly. */
export interface Prefix {
  readonly count: number;
  readonly sum: bigint;
}

/**
 * Counts and exact sums of slots in a row, and of all before any slot: a change and a question take as many steps as the number
 * of slots has binary digits. Source: P. M. Fenwick, "A new data structure for cumulative frequency tables", Software: Practice
 * and Experience 24 (1994), 327–336.
 */
export class PrefixSums {
  readonly #slots: number;
  readonly #tree: Float64Array;

  constructor(slots: number) {
    this.#slots = slots;
    this.#tree = new Float64Array((slots + 1) * STRIDE);
  }

  /** Adds so many deals of one amount to a slot; a negative count takes out. */
  add(slot: number, count: number, amount: number): void {
    this.#addLimbs(slot, count, count * highLimb(amount), count * lowLimb(amount));
  }

  #addLimbs(slot: number, count: number, high: number, low: number): void {
    for (let place = slot + 1; place <= this.#slots; place += place & -place) {
      this.#tree[place * STRIDE]! += count;
      this.#tree[place * STRIDE + 1]! += high;
      this.#tree[place * STRIDE + 2]! += low;
    }
  }

  /** What the slots before one hold. */
  before(slot: number): Prefix {
    let count = 0;
    let high = 0;
    let low = 0;
    for (let place = slot; place > 0; place -= place & -place) {
      count += this.#tree[place * STRIDE]!;
      high += this.#tree[place * STRIDE + 1]!;
      low += this.#tree[place * STRIDE + 2]!;
    }
    return { count, sum: bigFromLimbs(high, low) };
  }

  /** The slot that the deal with so many before it is in; as many as there are slots where there are not so many deals. */
  slotOf(rank: number): number {
    let slot = 0;
    let left = rank;
    for (let step = 2 ** Math.floor(Math.log2(this.#slots || 1)); step >= 1; step /= 2) {
      const next = slot + step;
      if (next > this.#slots || this.#tree[next * STRIDE]! > left) continue;
      slot = next;
      left -= this.#tree[next * STRIDE]!;
    }
    return slot;
  }

  /** The same with one slot more, an empty one, after a slot. */
  withSlotAfter(slot: number): PrefixSums {
    const wider = new PrefixSums(this.#slots + 1);
    for (let own = 0; own < this.#slots; own++) {
      const [count = 0, high = 0, low = 0] = [0, 1, 2].map((number) => this.#own(own + 1, number));
      wider.#addLimbs(own > slot ? own + 1 : own, count, high, low);
    }
    return wider;
  }

  /** One number of what a slot itself holds, by its place in the tree. */
  #own(place: number, number: number): number {
    let own = this.#tree[place * STRIDE + number]!;
    const first = place - (place & -place);
    for (let child = place - 1; child > first; child -= child & -child) {
      own -= this.#tree[child * STRIDE + number]!;
    }
    return own;
  }
}
