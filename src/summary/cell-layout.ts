import { NO_DAY, UNKNOWN_PATH_DAYS } from './codes.js';

/** Keys that stand for something not known, far from all others. */
const APART = UNKNOWN_PATH_DAYS - NO_DAY + 1;

/** How many slots a small table may have. */
const LEAST_SLOTS = 512;

/** How many slots a table may have for each cell that it has room for. */
const SLOTS_PER_CELL = 8;

/**
 * Where each possible key of a table has its slot: side by side, as in an array of as many dimensions as there are fields. Plain
 * data, so that it can be sent.
 */
export interface CellLayout {
  /** By field: the least key. */
  readonly origins: readonly number[];
  /** By field: how many keys there is room for, with those that stand apart. */
  readonly spans: readonly number[];
  /** By field: how many places at its start are for keys that stand apart; 0 = none came. */
  readonly apart: readonly number[];
  /** All slots. */
  readonly slotCount: number;
}

/**
 * A layout for the keys of so many cells and one more key, with some room for days further off; `null` = the keys lie too far
 * apart for it to be worth the memory.
 */
export function layoutOf(
  keys: Int32Array,
  size: number,
  more: ArrayLike<number>,
  capacity: number,
): CellLayout | null {
  const width = more.length;
  const limit = Math.max(LEAST_SLOTS, capacity * SLOTS_PER_CELL);
  const [origins, spans, apart]: number[][] = [[], [], []];
  let slotCount = 1;
  for (let field = 0; field < width; field++) {
    let [least, most, first] = [Infinity, -Infinity, 0];
    for (let cell = 0; cell <= size; cell++) {
      const value = cell === size ? more[field]! : keys[cell * width + field]!;
      if (value <= UNKNOWN_PATH_DAYS) first = APART;
      else {
        if (value < least) least = value;
        if (value > most) most = value;
      }
    }
    const span = least > most ? 0 : most - least + 1;
    const room = span >> 3;
    origins!.push(span === 0 ? 0 : least - room);
    spans!.push(first + span + 2 * room);
    apart!.push(first);
    slotCount *= spans![field]!;
    if (slotCount > limit) return null;
  }
  return { origins: origins!, spans: spans!, apart: apart!, slotCount };
}

/** The slot of a key; −1 = the layout has none for it. */
export function slotIn({ origins, spans, apart }: CellLayout, key: ArrayLike<number>, at: number): number {
  let slot = 0;
  for (let field = 0; field < spans.length; field++) {
    const value = key[at + field]!;
    const first = apart[field]!;
    const isApart = value <= UNKNOWN_PATH_DAYS;
    const place = isApart ? value - NO_DAY : value - origins[field]! + first;
    if (place >= spans[field]! || place < (isApart ? 0 : first) || (isApart && first === 0)) return -1;
    slot = slot * spans[field]! + place;
  }
  return slot;
}
