import type { Period } from '../model/index.js';
import {
  cyclesPart,
  KIND_CODE,
  NO_DAY,
  UNKNOWN_PATH_DAYS,
  type CellTable,
  type Summary,
  type SummaryPart,
} from '../summary/index.js';
import { durationStats, type DurationStats } from './duration-stats.js';
import { TallyBuilder, type Tally } from './tally.js';
import { dayRange, isWithin } from './window.js';

/** Cycles of some closed deals, and those deals that have none. */
export interface CycleDays {
  readonly stats: DurationStats;
  /** The start is not known. */
  readonly noStart: Tally;
  /** From the qualified stage: the path is not known. */
  readonly unknownPath: Tally;
  /** The closing day is not known. */
  readonly noEnd: Tally;
  /** Closed before the start: reported, never clamped. */
  readonly backwards: Tally;
}

/**
 * Adds up cycles from one kind of start to closing in a window, of won and of lost deals (docs/measures.md §4).
 * `part`: where they are; `tracks`: of deals that ended in those, by index, that are `true`; absent = in any.
 */
export function cycleDays(
  summary: Summary,
  from: number,
  window: Period | null,
  tracks?: readonly boolean[],
  part: SummaryPart = cyclesPart,
): { readonly won: CycleDays; readonly lost: CycleDays } {
  const range = dayRange(window);
  const won = new CycleDaysBuilder();
  const lost = new CycleDaysBuilder();
  const cells = summary.part(part);
  for (let cell = 0; cell < cells.size; cell++) {
    if (cells.key(cell, 0) !== from) continue;
    if (tracks && tracks[cells.key(cell, 2)] !== true) continue;
    const closedDay = cells.key(cell, 3);
    if (closedDay !== NO_DAY && !isWithin(closedDay, range)) continue;
    const builder = cells.key(cell, 1) === KIND_CODE.won ? won : lost;
    builder.add(cells, cell, closedDay, cells.key(cell, 4));
  }
  return { won: won.build(), lost: lost.build() };
}

class CycleDaysBuilder {
  readonly #counts = new Map<number, number>();
  readonly #noStart = new TallyBuilder();
  readonly #unknownPath = new TallyBuilder();
  readonly #noEnd = new TallyBuilder();
  readonly #backwards = new TallyBuilder();

  add(cells: CellTable, cell: number, closedDay: number, days: number): void {
    const amountClass = cells.key(cell, 5);
    if (closedDay === NO_DAY) this.#noEnd.add(cells, cell, amountClass);
    else if (days === NO_DAY) this.#noStart.add(cells, cell, amountClass);
    else if (days === UNKNOWN_PATH_DAYS) this.#unknownPath.add(cells, cell, amountClass);
    else if (days < 0) this.#backwards.add(cells, cell, amountClass);
    else this.#counts.set(days, (this.#counts.get(days) ?? 0) + cells.count(cell));
  }

  build(): CycleDays {
    return {
      stats: durationStats(this.#counts),
      noStart: this.#noStart.build(),
      unknownPath: this.#unknownPath.build(),
      noEnd: this.#noEnd.build(),
      backwards: this.#backwards.build(),
    };
  }
}
