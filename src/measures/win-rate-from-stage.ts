import type { Period } from '../model/index.js';
import { KIND_CODE, type Summary } from '../summary/index.js';
import { rate, type Rate } from './rate.js';
import { dayRange, isWithin } from './window.js';

/**
 * Of the deals that reached the open stage at `place` of a track and closed in a window: share won, by unit
 * (docs/measures.md §2, §4). Deals that moved on to a later track count as won here.
 */
export function winRateFromStage(
  summary: Summary,
  track: number,
  place: number,
  window: Period | null,
): Rate {
  const range = dayRange(window);
  let won = 0;
  let lost = 0;
  const cells = summary.part('reached');
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== track || cells.key(cell, 1) < place || !isWithin(cells.key(cell, 4), range))
      continue;
    if (cells.key(cell, 2) === KIND_CODE.won) won += cells.count(cell);
    if (cells.key(cell, 2) === KIND_CODE.lost) lost += cells.count(cell);
  }
  return rate(won, won + lost);
}
