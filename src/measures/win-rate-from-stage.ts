import type { Period } from '../model/index.js';
import { closingsPart, KIND_CODE, UNKNOWN_PATH, type Summary } from '../summary/index.js';
import { rate, type Rate } from './rate.js';
import { TallyBuilder, type Tally } from './tally.js';
import { partInRange, dayRange, isWithin } from './window.js';

/** A win rate from a stage, and the deals closed in its track that it leaves out because their path is not known. */
export interface StageWinRate {
  readonly unit: Rate;
  readonly unknownPath: Tally;
}

/**
 * Of the deals that reached the open stage at `place` of a track and closed in a window: share won, by unit
 * (docs/measures.md §2, §4). Deals that moved on to a later track count as won, on the day they did.
 */
export function winRateFromStage(
  summary: Summary,
  track: number,
  place: number,
  window: Period | null,
): StageWinRate {
  const range = dayRange(window);
  const known = { won: 0, lost: 0 };
  const unknownPath = new TallyBuilder();
  const cells = summary.part(partInRange(closingsPart, 3, range));
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== track || !isWithin(cells.key(cell, 3), range)) continue;
    const furthest = cells.key(cell, 1);
    if (furthest === UNKNOWN_PATH) unknownPath.add(cells, cell, cells.key(cell, 4));
    else if (furthest >= place) {
      known[cells.key(cell, 2) === KIND_CODE.won ? 'won' : 'lost'] += cells.count(cell);
    }
  }
  return {
    unit: rate(known.won, known.won + known.lost),
    unknownPath: unknownPath.build(),
  };
}
