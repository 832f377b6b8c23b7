import { fromLimbs, highLimb, lowLimb } from './exact-sum.js';

const INITIAL_CAPACITY = 16;

/**
 * The one additive structure behind every number: rows of whole-number keys, each with a count and an exact sum of amounts,
 * as `SELECT keys…, count(*), sum(amount) … GROUP BY keys…` would give them. Adding a deal and subtracting it again leaves
 * the figures as they were to the bit; tables with the same fields merge.
 */
export class CellTable {
  /** Names of the key fields, in order. */
  readonly fields: readonly string[];
  #size = 0;
  #capacity = INITIAL_CAPACITY;
  #keys: Int32Array[];
  #counts = new Float64Array(INITIAL_CAPACITY);
  #highs = new Float64Array(INITIAL_CAPACITY);
  #lows = new Float64Array(INITIAL_CAPACITY);
  #slots = new Int32Array(INITIAL_CAPACITY * 2);

  constructor(fields: readonly string[]) {
    this.fields = fields;
    this.#keys = fields.map(() => new Int32Array(INITIAL_CAPACITY));
  }

  /**
   * Cells held, some of those whose count has come back to 0 included. A cell's number holds until something is added.
   */
  get size(): number {
    return this.#size;
  }

  /** Whether everything that was added to a cell has been taken out again. */
  isEmpty(cell: number): boolean {
    return this.#counts[cell] === 0 && this.#highs[cell] === 0 && this.#lows[cell] === 0;
  }

  /** The key of a cell in one field. */
  key(cell: number, field: number): number {
    return this.#keys[field]![cell]!;
  }

  /** Deals counted in a cell (or units, where the part counts something else). */
  count(cell: number): number {
    return this.#counts[cell]!;
  }

  /** Sum of amounts in a cell, high limb (see exact-sum.ts). */
  high(cell: number): number {
    return this.#highs[cell]!;
  }

  /** Sum of amounts in a cell, low limb. */
  low(cell: number): number {
    return this.#lows[cell]!;
  }

  /** Sum of amounts in a cell. */
  amount(cell: number): number {
    return fromLimbs(this.#highs[cell]!, this.#lows[cell]!);
  }

  /** Adds `count` deals and `count × amount` to the cell of `key`; a negative count subtracts. */
  add(key: ArrayLike<number>, count: number, amount: number): void {
    this.addLimbs(key, count, count * highLimb(amount), count * lowLimb(amount));
  }

  /** Adds summed limbs to the cell of `key`; the form merging and reading back use. */
  addLimbs(key: ArrayLike<number>, count: number, high: number, low: number): void {
    const cell = this.#cellOf(key);
    this.#counts[cell]! += count;
    this.#highs[cell]! += high;
    this.#lows[cell]! += low;
  }

  #cellOf(key: ArrayLike<number>): number {
    const width = this.#keys.length;
    let hash = HASH_SEED;
    for (let field = 0; field < width; field++) hash = mix(hash, key[field]!);
    const mask = this.#slots.length - 1;
    let slot = settle(hash) & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#matches(entry - 1, key, width)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    if (this.#size === this.#capacity) {
      this.#makeRoom();
      return this.#cellOf(key);
    }
    const cell = this.#size++;
    for (let field = 0; field < width; field++) this.#keys[field]![cell] = key[field]!;
    this.#slots[slot] = cell + 1;
    return cell;
  }

  #matches(cell: number, key: ArrayLike<number>, width: number): boolean {
    for (let field = 0; field < width; field++) if (this.#keys[field]![cell] !== key[field]) return false;
    return true;
  }

  /** Drops the cells that have become empty; where most are in use, makes the table twice as large. */
  #makeRoom(): void {
    let used = 0;
    for (let cell = 0; cell < this.#size; cell++) {
      if (this.isEmpty(cell)) continue;
      for (const column of this.#keys) column[used] = column[cell]!;
      this.#counts[used] = this.#counts[cell]!;
      this.#highs[used] = this.#highs[cell]!;
      this.#lows[used] = this.#lows[cell]!;
      used++;
    }
    for (const column of [this.#counts, this.#highs, this.#lows]) column.fill(0, used);
    this.#size = used;
    this.#reserve(used > this.#capacity / 2 ? this.#capacity * 2 : this.#capacity);
  }

  #reserve(capacity: number): void {
    const sized = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    if (capacity !== this.#capacity) {
      this.#keys = this.#keys.map((column) => sized(column, new Int32Array(capacity)));
      this.#counts = sized(this.#counts, new Float64Array(capacity));
      this.#highs = sized(this.#highs, new Float64Array(capacity));
      this.#lows = sized(this.#lows, new Float64Array(capacity));
      this.#capacity = capacity;
    }
    const slots = new Int32Array(capacity * 2);
    const mask = slots.length - 1;
    for (let cell = 0; cell < this.#size; cell++) {
      let hash = HASH_SEED;
      for (const column of this.#keys) hash = mix(hash, column[cell]!);
      let slot = settle(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = cell + 1;
    }
    this.#slots = slots;
  }
}

const HASH_SEED = 17;

/** Takes one more field into a hash; every bit of the field moves bits below it too, so that days far apart do not collide. */
function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function settle(hash: number): number {
  const mixed = Math.imul(hash, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
