import { ExactProducts } from './exact-products.js';
import { PrefixSums } from './prefix-sums.js';
import { binFor, ranksOf, type SizeBin } from './size-bins.js';

/** Different amounts in a bin when it is made; with twice as many it is parted. */
const BIN_SIZE = 128;

/** So many times the changes that wait, and it takes less to put all in order anew than to put in each. */
const DEAR = 8;

const NO_BIN: SizeBin = { from: 0, amounts: [], counts: [] };

/** What deals come to. */
export interface SizeTotals {
  readonly count: number;
  /** Sum of the amounts. */
  readonly sum: bigint;
  /** Σ i × amount over the ranks i = 1, 2, … in ascending order. */
  readonly ranked: bigint;
  /** Sum of the squared amounts. */
  readonly squares: bigint;
}

/** Different amounts, ascending, and how many deals have each. */
export interface SizeColumns {
  readonly amounts: Float64Array;
  readonly counts: Float64Array;
}

/**
 * Deals in order of their amounts, kept up: ranks, exact sums over ranks, squares. One change costs the same for a thousand deals
 * and for a million. Amounts are in bins of neighbours, over which there are prefix sums, so that only the bin that a question
 * or a change cuts is looked into.
 */
export class SortedSizes {
  #bins: SizeBin[] = [];
  #prefix = new PrefixSums(0);
  #different = 0;
  #totals: SizeTotals = { count: 0, sum: 0n, ranked: 0n, squares: 0n };
  #version = 0;
  /** Changes by amount that nobody has asked for yet. */
  readonly #waiting = new Map<number, number>();

  /** Adds so many deals of an amount, minor units, 0 or more; a negative count takes out. */
  add(amount: number, count: number): void {
    const waiting = (this.#waiting.get(amount) ?? 0) + count;
    if (waiting === 0) this.#waiting.delete(amount);
    else this.#waiting.set(amount, waiting);
  }

  /** Rises when the amounts change. */
  get version(): number {
    return this.#settled().#version;
  }

  /** What all of them come to. */
  totals(): SizeTotals {
    return this.#settled().#totals;
  }

  /** The amount of the deal with so many before it; `null` where there are not so many deals. */
  valueAt(rank: number): number | null {
    return this.#settled().#walk(rank).amount;
  }

  /** Sum of the so many smallest amounts. */
  sumOfSmallest(count: number): bigint {
    return this.#settled().#walk(count).sum;
  }

  /** The amounts in ascending order, each once, and how many deals have each. */
  columns(): SizeColumns {
    const bins = this.#settled().#bins;
    const columns = { amounts: new Float64Array(this.#different), counts: new Float64Array(this.#different) };
    let at = 0;
    for (const { amounts, counts } of bins) {
      columns.amounts.set(amounts, at);
      columns.counts.set(counts, at);
      at += amounts.length;
    }
    return columns;
  }

  #settled(): this {
    if (this.#waiting.size === 0) return this;
    this.#version++;
    if (this.#waiting.size * DEAR > this.#different) this.#order();
    else for (const [amount, count] of this.#waiting) this.#put(amount, count);
    this.#waiting.clear();
    return this;
  }

  /** Puts all in bins anew. */
  #order(): void {
    const counts = this.#waiting;
    for (const bin of this.#bins) {
      for (const [index, amount] of bin.amounts.entries()) {
        counts.set(amount, (counts.get(amount) ?? 0) + bin.counts[index]!);
      }
    }
    const amounts = Float64Array.from(counts.keys())
      .filter((amount) => counts.get(amount) !== 0)
      .sort();
    const slots = Math.ceil(amounts.length / BIN_SIZE);
    const sum = new ExactProducts();
    const ranked = new ExactProducts();
    const squares = new ExactProducts();
    let count = 0;
    this.#prefix = new PrefixSums(slots);
    this.#bins = Array.from({ length: slots }, (_, slot) => {
      const own = Array.from(amounts.subarray(slot * BIN_SIZE, (slot + 1) * BIN_SIZE));
      const ownCounts = own.map((amount) => counts.get(amount)!);
      for (const [index, amount] of own.entries()) {
        const deals = ownCounts[index]!;
        sum.add(amount, deals);
        ranked.add(amount, ranksOf(deals, count));
        squares.add(amount, amount, deals);
        count += deals;
        this.#prefix.add(slot, deals, amount);
      }
      return { from: own[0]!, amounts: own, counts: ownCounts };
    });
    this.#different = amounts.length;
    this.#totals = { count, sum: sum.total(), ranked: ranked.total(), squares: squares.total() };
  }

  /** Puts deals of one amount in, after those that have it. */
  #put(amount: number, deals: number): void {
    const slot = binFor(this.#bins, amount);
    const { amounts, counts } = this.#bins[slot]!;
    const before = this.#prefix.before(slot);
    const upTo = new ExactProducts();
    let rank = before.count;
    let index = 0;
    for (; amounts[index]! <= amount; index++) {
      rank += counts[index]!;
      upTo.add(amounts[index]!, counts[index]!);
    }
    const { count, sum, ranked, squares } = this.#totals;
    const above = sum - before.sum - upTo.total();
    const added = BigInt(amount) * BigInt(deals);
    this.#totals = {
      count: count + deals,
      sum: sum + added,
      ranked: ranked + BigInt(amount) * BigInt(ranksOf(deals, rank)) + BigInt(deals) * above,
      squares: squares + BigInt(amount) * added,
    };
    this.#prefix.add(slot, deals, amount);
    if (index > 0 && amounts[index - 1] === amount) {
      counts[index - 1]! += deals;
      if (counts[index - 1] !== 0) return;
      amounts.splice(index - 1, 1);
      counts.splice(index - 1, 1);
      this.#different--;
      return;
    }
    amounts.splice(index, 0, amount);
    counts.splice(index, 0, deals);
    this.#different++;
    if (amounts.length === 2 * BIN_SIZE) this.#part(slot);
  }

  /** Makes two bins of one. */
  #part(slot: number): void {
    const { amounts, counts } = this.#bins[slot]!;
    const upper = {
      from: amounts[BIN_SIZE]!,
      amounts: amounts.splice(BIN_SIZE),
      counts: counts.splice(BIN_SIZE),
    };
    this.#bins.splice(slot + 1, 0, upper);
    this.#prefix = this.#prefix.withSlotAfter(slot);
    for (const [index, amount] of upper.amounts.entries()) {
      this.#prefix.add(slot, -upper.counts[index]!, amount);
      this.#prefix.add(slot + 1, upper.counts[index]!, amount);
    }
  }

  #walk(rank: number): { readonly amount: number | null; readonly sum: bigint } {
    const slot = this.#prefix.slotOf(rank);
    const before = this.#prefix.before(slot);
    const { amounts, counts } = this.#bins[slot] ?? NO_BIN;
    const upTo = new ExactProducts();
    let { count } = before;
    for (let index = 0; index < amounts.length; index++) {
      const [amount, deals] = [amounts[index]!, counts[index]!];
      const isThere = count + deals > rank;
      upTo.add(amount, isThere ? rank - count : deals);
      if (isThere) return { amount, sum: before.sum + upTo.total() };
      count += deals;
    }
    return { amount: null, sum: before.sum + upTo.total() };
  }
}
