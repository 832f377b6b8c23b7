import { toDayNumber } from '../src/model/index.js';
import { AS_OF_DAY, CHANGES, NONE, OPEN_STAGES, STEPS, WON, type Columns } from './columns.js';
import { FIGURE_COUNT, ofClass, ofCover, ofOwner, ofStage, THRESHOLDS, type Figures } from './figures.js';
import { QUARTERS } from './rows.js';

/** Standing deals are kept by whole days up to this, so that overdue is known once the mean is. */
const MOST_DAYS = 2048;

const FIRST_DAY = toDayNumber(QUARTERS[0].start);
const LAST_DAY = toDayNumber(QUARTERS.at(-1)!.end);

/** Quarter of each day from the first quarter's start on. */
const quarterOfDay = new Uint8Array(LAST_DAY - FIRST_DAY);
for (const [quarter, { start, end }] of QUARTERS.entries()) {
  quarterOfDay.fill(quarter, toDayNumber(start) - FIRST_DAY, toDayNumber(end) - FIRST_DAY);
}

/** Sums that the figures are read from; one deal can be added to them or taken out. */
export interface FloorSums {
  readonly figures: Figures;
  readonly standing: Int32Array;
}

/** Nothing summed. */
export function emptySums(): FloorSums {
  return { figures: new Float64Array(FIGURE_COUNT), standing: new Int32Array(OPEN_STAGES * MOST_DAYS) };
}

/** Adds rows from `from` up to `to`, or takes them out: a tight loop over typed arrays and nothing else. */
export function addRows(sums: FloorSums, columns: Columns, from: number, to: number, sign: 1 | -1): void {
  const { figures, standing } = sums;
  const { owner: owners, amount: amounts, expectedDay, stage, day } = columns;
  for (let row = from; row < to; row++) {
    const owner = owners[row]!;
    const amount = amounts[row]!;
    const known = amount < 0 ? 0 : sign * amount;
    const at = row * STEPS;
    for (let step = at; step < at + CHANGES; step++) {
      const here = ofStage(stage[step]!);
      figures[here]! += sign;
      figures[here + 1]! += sign * (day[step + 1]! - day[step]!);
      const next = stage[step + 1]!;
      if (next > stage[step]! && next <= WON) figures[here + 2]! += sign;
    }
    const end = stage[at + CHANGES]!;
    const endDay = day[at + CHANGES]!;
    if (end >= OPEN_STAGES) {
      const here = ofOwner(owner);
      figures[here + 1]! += sign;
      figures[here + 3]! += known;
      if (end !== WON) continue;
      figures[here]! += sign;
      figures[here + 2]! += known;
      if (endDay >= FIRST_DAY) figures[ofCover(owner, quarterOfDay[endDay - FIRST_DAY]!) + 1]! += known;
      continue;
    }
    standing[end * MOST_DAYS + AS_OF_DAY - endDay]! += sign;
    const expected = expectedDay[row]!;
    if (expected >= FIRST_DAY && expected < LAST_DAY && expected !== NONE) {
      figures[ofCover(owner, quarterOfDay[expected - FIRST_DAY]!)]! += known;
    }
    const place = amount < 0 ? 3 : amount >= THRESHOLDS[0] ? 0 : amount >= THRESHOLDS[1] ? 1 : 2;
    figures[ofClass(place)]! += sign;
    figures[ofClass(place) + 1]! += known;
  }
}

/** Completes the figures that are derived: overdue and conversion. */
export function settle({ figures, standing }: FloorSums): Figures {
  for (let place = 0; place < OPEN_STAGES; place++) {
    const at = ofStage(place);
    const completed = figures[at]!;
    const expected = completed === 0 ? Infinity : Math.max(1, (2 * figures[at + 1]!) / completed);
    let overdue = 0;
    for (let days = Math.floor(expected) + 1; days < MOST_DAYS; days++) {
      overdue += standing[place * MOST_DAYS + days]!;
    }
    figures[at + 3] = overdue;
    figures[at + 4] = figures[at + 2]! / (completed + overdue);
  }
  return figures;
}

/** Everything at once. */
export function floorFigures(columns: Columns): Figures {
  const sums = emptySums();
  addRows(sums, columns, 0, columns.size, 1);
  return settle(sums);
}
