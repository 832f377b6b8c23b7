import { CellFollowers, type CellFollower } from './cell-followers.js';
import { hashOf } from './cell-hash.js';
import { layoutOf, slotIn, type CellLayout } from './cell-layout.js';
import { fromLimbs, highLimb, lowLimb } from './exact-sum.js';
import { NetChanges } from './net-changes.js';

const INITIAL_CAPACITY = 8;

/** Numbers a cell sums up: count, high and low limb of the amounts. */
const SUMS = 3;

const NO_KEYS: Int32Array = new Int32Array(0);
const NO_SUMS: Float64Array = new Float64Array(0);

/** The memory of a table, as it can be sent to another thread. */
export interface CellColumns {
  /** Cells held. */
  readonly size: number;
  readonly keys: Int32Array;
  readonly sums: Float64Array;
  readonly slots: Int32Array;
  /** `null` = slots are found by hash. */
  readonly layout: CellLayout | null;
}

/**
 * The one additive structure behind every number: rows of whole-number keys, each with a count and an exact sum of amounts,
 * as `SELECT keys…, count(*), sum(amount) … GROUP BY keys…` would give them. Adding a deal and subtracting it again leaves
 * the figures as they were to the bit; tables with the same fields merge.
 */
export class CellTable {
  /** Names of the key fields, in order. */
  readonly fields: readonly string[];
  readonly #width: number;
  #size = 0;
  #capacity = 0;
  /** Cell after cell, a number for each field. */
  #keys = NO_KEYS;
  /** Cell after cell: count, high limb, low limb. */
  #sums = NO_SUMS;
  /** Cell + 1 where a key is looked for, 0 = free: by the layout, else where it hashes to, twice as many as cells. */
  #slots = NO_KEYS;
  #layout: CellLayout | null = null;
  #followers: CellFollowers | null = null;
  #changes: NetChanges | null = null;
  #numbering = 0;

  constructor(fields: readonly string[]) {
    this.fields = fields;
    this.#width = fields.length;
  }

  /**
   * Cells held, some of those whose count has come back to 0 included. A cell's number holds until something is added.
   */
  get size(): number {
    return this.#size;
  }

  /** Another number once cells have got other numbers; while it stays, new cells come after those there are. */
  get numbering(): number {
    return this.#numbering;
  }

  /** Greater than any before once a cell says something else than at the last look; the same while all that came went again. */
  get stamp(): number {
    return (this.#changes ??= new NetChanges()).stamp;
  }

  /** Whether everything that was added to a cell has been taken out again. */
  isEmpty(cell: number): boolean {
    return this.count(cell) === 0 && this.high(cell) === 0 && this.low(cell) === 0;
  }

  /** The key of a cell in one field. */
  key(cell: number, field: number): number {
    return this.#keys[cell * this.#width + field]!;
  }

  /** Deals counted in a cell (or units, where the part counts something else). */
  count(cell: number): number {
    return this.#sums[cell * SUMS]!;
  }

  /** Sum of amounts in a cell, high limb (see exact-sum.ts). */
  high(cell: number): number {
    return this.#sums[cell * SUMS + 1]!;
  }

  /** Sum of amounts in a cell, low limb. */
  low(cell: number): number {
    return this.#sums[cell * SUMS + 2]!;
  }

  /** Sum of amounts in a cell. */
  amount(cell: number): number {
    return fromLimbs(this.high(cell), this.low(cell));
  }

  /** Adds `count` deals and `count × amount` to the cell of `key`; a negative count subtracts. */
  add(key: ArrayLike<number>, count: number, amount: number): void {
    this.addLimbs(key, count, count * highLimb(amount), count * lowLimb(amount));
  }

  /** Adds summed limbs to the cell of `key`; the form merging and reading back use. */
  addLimbs(key: ArrayLike<number>, count: number, high: number, low: number): void {
    if (this.#size === this.#capacity) this.#makeRoom(key);
    const cell = this.#cellOf(key);
    const at = cell * SUMS;
    this.#sums[at]! += count;
    this.#sums[at + 1]! += high;
    this.#sums[at + 2]! += low;
    if (this.#changes !== null) this.#changes.add(cell, count, high, low);
    if (this.#followers !== null) this.#followers.add(key, count, high, low);
  }

  /** Adds the cells of a table with the same fields. */
  addAll(other: CellTable): void {
    const key = new Int32Array(this.#width);
    for (let cell = 0; cell < other.size; cell++) {
      if (other.isEmpty(cell)) continue;
      for (let field = 0; field < key.length; field++) key[field] = other.key(cell, field);
      this.addLimbs(key, other.count(cell), other.high(cell), other.low(cell));
    }
  }

  /**
   * What follows the cells under a name, which must say what it is; made by one pass where it is new, then kept up, so that a
   * figure does not look at every cell again for every change. The longest unused is forgotten.
   */
  follow<TFollower extends CellFollower>(name: string, make: () => TFollower): TFollower {
    this.#followers ??= new CellFollowers();
    return this.#followers.obtain(name, make, (made) => {
      const key = new Int32Array(this.#width);
      for (let cell = 0; cell < this.#size; cell++) {
        if (this.isEmpty(cell)) continue;
        for (let field = 0; field < key.length; field++) key[field] = this.key(cell, field);
        made.add(key, this.count(cell), this.high(cell), this.low(cell));
      }
    });
  }

  /** The cell of a key, made where there is none yet; there must be room for it. */
  #cellOf(key: ArrayLike<number>): number {
    const slot = this.#slotOf(key);
    const entry = this.#slots[slot]!;
    if (entry !== 0) return entry - 1;
    const width = this.#width;
    const cell = this.#size++;
    for (let field = 0; field < width; field++) this.#keys[cell * width + field] = key[field]!;
    this.#slots[slot] = cell + 1;
    return cell;
  }

  /** Where the cell of a key stands, or is to be put. */
  #slotOf(key: ArrayLike<number>): number {
    if (this.#layout !== null) {
      const slot = slotIn(this.#layout, key, 0);
      if (slot !== -1) return slot;
      this.#index(key);
      if (this.#layout !== null) return slotIn(this.#layout, key, 0);
    }
    const width = this.#width;
    const mask = this.#slots.length - 1;
    let slot = hashOf(key, 0, width) & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#matches((entry - 1) * width, key, width)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #matches(at: number, key: ArrayLike<number>, width: number): boolean {
    for (let field = 0; field < width; field++) if (this.#keys[at + field] !== key[field]) return false;
    return true;
  }

  /** The table's own memory, not a copy: whoever hands it over must not use the table any more. */
  columns(): CellColumns {
    if (this.#capacity === 0) {
      this.#widen(INITIAL_CAPACITY);
      this.#slots = new Int32Array(INITIAL_CAPACITY * 2);
    }
    const [size, keys, sums, slots, layout] = [this.#size, this.#keys, this.#sums, this.#slots, this.#layout];
    return { size, keys, sums, slots, layout };
  }

  /** A table over memory that another one gave away; found and added to as there, without a pass over the cells. */
  static of(fields: readonly string[], { size, keys, sums, slots, layout }: CellColumns): CellTable {
    const table = new CellTable(fields);
    table.#size = size;
    table.#capacity = sums.length / SUMS;
    table.#keys = keys;
    table.#sums = sums;
    table.#slots = slots;
    table.#layout = layout;
    return table;
  }

  /** Drops the cells that have become empty; where most are in use, makes the table twice as large. */
  #makeRoom(key: ArrayLike<number>): void {
    const width = this.#width;
    let used = 0;
    for (let cell = 0; cell < this.#size; cell++) {
      if (this.isEmpty(cell)) continue;
      // Copying a cell onto itself costs as much as copying it elsewhere, and mostly none is empty.
      if (used !== cell) {
        this.#keys.copyWithin(used * width, cell * width, (cell + 1) * width);
        this.#sums.copyWithin(used * SUMS, cell * SUMS, (cell + 1) * SUMS);
      }
      used++;
    }
    this.#sums.fill(0, used * SUMS);
    if (used !== this.#size) {
      this.#numbering++;
      this.#changes?.renumber();
    }
    this.#size = used;
    if (used * 2 >= this.#capacity) this.#widen(Math.max(INITIAL_CAPACITY, this.#capacity * 2));
    this.#index(key);
  }

  /** Writes the slots anew, for the cells that there are and a key that is about to come. */
  #index(key: ArrayLike<number>): void {
    const width = this.#width;
    const layout = layoutOf(this.#keys, this.#size, key, this.#capacity);
    const slotCount = layout?.slotCount ?? this.#capacity * 2;
    this.#layout = layout;
    if (this.#slots.length === slotCount) this.#slots.fill(0);
    else this.#slots = new Int32Array(slotCount);
    const mask = slotCount - 1;
    for (let cell = 0; cell < this.#size; cell++) {
      const at = cell * width;
      let slot = layout ? slotIn(layout, this.#keys, at) : hashOf(this.#keys, at, width) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = cell + 1;
    }
  }

  #widen(capacity: number): void {
    const keys = new Int32Array(capacity * this.#width);
    const sums = new Float64Array(capacity * SUMS);
    keys.set(this.#keys);
    sums.set(this.#sums);
    this.#keys = keys;
    this.#sums = sums;
    this.#capacity = capacity;
  }
}
