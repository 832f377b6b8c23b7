import type { Period } from '../model/index.js';
import { KIND_CODE, NO_DAY, type Summary } from '../summary/index.js';
import { durationStats, type DurationStats } from './duration-stats.js';
import { TallyBuilder, type Tally } from './tally.js';
import { dayRange, isWithin } from './window.js';

/** Cycles of the won and lost deals closed in a window, and those that have none. */
export interface CycleDays {
  readonly won: DurationStats;
  readonly lost: DurationStats;
  /** The start is not known. */
  readonly noStart: Tally;
  /** The closing day is not known. */
  readonly noEnd: Tally;
  /** Closed before the start: reported, never clamped. */
  readonly backwards: Tally;
}

/**
 * Adds up cycles from one kind of start (docs/measures.md §4). `pipelineOnly`: of deals that ended in a track marked
 * `pipeline`, which is what velocity reads (§0 "tracks").
 */
export function cycleDays(
  summary: Summary,
  from: number,
  window: Period | null,
  { pipelineOnly = false } = {},
): CycleDays {
  const range = dayRange(window);
  const { pipelineTracks } = summary.process;
  const won = new Map<number, number>();
  const lost = new Map<number, number>();
  const noStart = new TallyBuilder();
  const noEnd = new TallyBuilder();
  const backwards = new TallyBuilder();
  const cells = summary.part('cycles');
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== from) continue;
    if (pipelineOnly && pipelineTracks[cells.key(cell, 2)] !== true) continue;
    const closedDay = cells.key(cell, 3);
    const days = cells.key(cell, 4);
    const amountClass = cells.key(cell, 5);
    if (closedDay === NO_DAY) noEnd.add(cells, cell, amountClass);
    else if (!isWithin(closedDay, range)) continue;
    else if (days === NO_DAY) noStart.add(cells, cell, amountClass);
    else if (days < 0) backwards.add(cells, cell, amountClass);
    else {
      const counts = cells.key(cell, 1) === KIND_CODE.won ? won : lost;
      counts.set(days, (counts.get(days) ?? 0) + cells.count(cell));
    }
  }
  return {
    won: durationStats(won),
    lost: durationStats(lost),
    noStart: noStart.build(),
    noEnd: noEnd.build(),
    backwards: backwards.build(),
  };
}
