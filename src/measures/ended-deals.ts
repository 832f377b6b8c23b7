import { closedPart, KIND_CODE, NO_DAY, type Summary } from '../summary/index.js';
import { TallyBuilder, type Tally } from './tally.js';
import { partInRange, isWithin, type DayRange } from './window.js';

/** Ended deals by how they ended. */
export interface EndedDeals {
  readonly won: Tally;
  readonly lost: Tally;
  readonly disqualified: Tally;
}

/** What {@link endedDeals} found. */
export interface EndedInWindow extends EndedDeals {
  /** Those that a window cannot place, having no closing date; nothing without a window. */
  readonly undated: EndedDeals;
}

/**
 * Deals that ended in a range of days, and in those tracks, by index, that are `true`; without any told, in all. Coverage and
 * velocity read `pipelineTracks` (docs/measures.md §0 "tracks").
 */
export function endedDeals(summary: Summary, range: DayRange, tracks?: readonly boolean[]): EndedInWindow {
  const dated = builders();
  const undated = builders();
  const cells = summary.part(partInRange(closedPart, 2, range));
  for (let cell = 0; cell < cells.size; cell++) {
    if (tracks && tracks[cells.key(cell, 1)] !== true) continue;
    const kind = cells.key(cell, 0);
    const day = cells.key(cell, 2);
    if (isWithin(day, range)) dated.get(kind)?.add(cells, cell, cells.key(cell, 3));
    else if (day === NO_DAY) undated.get(kind)?.add(cells, cell, cells.key(cell, 3));
  }
  return { ...built(dated), undated: built(undated) };
}

function builders(): Map<number, TallyBuilder> {
  const { won, lost, disqualified } = KIND_CODE;
  return new Map([won, lost, disqualified].map((kind) => [kind, new TallyBuilder()]));
}

function built(byKind: ReadonlyMap<number, TallyBuilder>): EndedDeals {
  return {
    won: byKind.get(KIND_CODE.won)!.build(),
    lost: byKind.get(KIND_CODE.lost)!.build(),
    disqualified: byKind.get(KIND_CODE.disqualified)!.build(),
  };
}
