import { createRandom } from '../test/sample/random.js';

/** Open stages of the process that is measured; code 6 is won, 7 lost. */
export const OPEN_STAGES = 6;
export const WON = 6;
export const LOST = 7;

/** Times a deal changes its stage. */
export const CHANGES = 4;

/** Stages a deal comes through: where it begins, and one for each change. */
export const STEPS = CHANGES + 1;

export const OWNERS = 50;

/** No day. */
export const NONE = -1;

/** Day number of the day looked at, 2026-09-30. */
export const AS_OF_DAY = 20_726;

/** Deals as typed arrays alone: what a floor works on, and what rows are made from. */
export interface Columns {
  readonly size: number;
  readonly owner: Uint8Array;
  /** Minor units; −1 = unknown. */
  readonly amount: Float64Array;
  /** Expected close of open deals, `NONE` = unknown. */
  readonly expectedDay: Int32Array;
  /** Stage codes, `STEPS` a deal, side by side. */
  readonly stage: Uint8Array;
  /** Day of entering each. */
  readonly day: Int32Array;
}

/** The same columns for the same size. Every deal changes its stage four times, forward mostly; a third each ends won, lost, open. */
export function makeColumns(size: number): Columns {
  const random = createRandom(7, size);
  const columns: Columns = {
    size,
    owner: new Uint8Array(size),
    amount: new Float64Array(size),
    expectedDay: new Int32Array(size).fill(NONE),
    stage: new Uint8Array(size * STEPS),
    day: new Int32Array(size * STEPS),
  };
  for (let row = 0; row < size; row++) {
    columns.owner[row] = Math.floor(random.next() ** 1.5 * OWNERS);
    columns.amount[row] = random.chance(0.02) ? -1 : Math.round(random.logNormal(1_500_000, 1));
    const at = row * STEPS;
    let length = 0;
    for (let step = 1; step < STEPS; step++) length += drawStep(columns, at + step, step, random.next());
    let day = AS_OF_DAY - random.between(0, 1200) - length;
    for (let step = 0; step < STEPS; step++) columns.day[at + step] = day += columns.day[at + step]!;
    const isOpen = columns.stage[at + CHANGES]! < OPEN_STAGES;
    if (isOpen && !random.chance(0.05)) columns.expectedDay[row] = AS_OF_DAY + random.between(-60, 300);
  }
  return columns;
}

/** Writes the stage after a change, and the days before it, from one number of chance; returns the days. */
function drawStep(columns: Columns, at: number, step: number, chance: number): number {
  const from = columns.stage[at - 1]!;
  const on = Math.min(from + (chance < 0.1 ? 2 : 1), OPEN_STAGES - 1);
  const back = Math.max(from - 1, 0);
  const next = on === from || (chance > 0.95 && back !== from) ? back : on;
  const outcome = chance < 0.35 ? WON : chance < 0.7 ? LOST : next;
  columns.stage[at] = step === CHANGES ? outcome : next;
  const spread = (chance * 7919) % 1;
  return (columns.day[at] = Math.floor(-Math.log(1 - spread * 0.999) * 20));
}
