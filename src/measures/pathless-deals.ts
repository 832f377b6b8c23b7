import { KIND_CODE, pathlessPart, type Summary } from '../summary/index.js';
import { TallyBuilder, type Tally } from './tally.js';
import { partInRange, isWithin, type DayRange } from './window.js';

/** Deals of which no figure of stages can know anything. */
export interface PathlessDeals {
  /** Won, lost or disqualified in the range of days. */
  readonly ended: Tally;
  /** Open or on hold, without a day on which they entered a stage. */
  readonly others: Tally;
  /** Of those: without a visit. */
  readonly withoutVisit: Tally;
}

/** Deals of which no visit, or the day of none, is known (docs/measures.md §0 "unknown path"); those that ended, by closing day; of one track, or of all. */
export function pathlessDeals(summary: Summary, range: DayRange, track?: number): PathlessDeals {
  const ended = new TallyBuilder();
  const others = new TallyBuilder();
  const withoutVisit = new TallyBuilder();
  const cells = summary.part(partInRange(pathlessPart, 2, range));
  for (let cell = 0; cell < cells.size; cell++) {
    const at = summary.process.stages[cells.key(cell, 1)];
    if (track !== undefined && at?.trackIndex !== track) continue;
    const kind = cells.key(cell, 0);
    const amountClass = cells.key(cell, 4);
    if (kind === KIND_CODE.open || kind === KIND_CODE.hold) {
      others.add(cells, cell, amountClass);
      if (cells.key(cell, 3) === 0) withoutVisit.add(cells, cell, amountClass);
    } else if (kind !== KIND_CODE.unmapped && isWithin(cells.key(cell, 2), range)) {
      ended.add(cells, cell, amountClass);
    }
  }
  return { ended: ended.build(), others: others.build(), withoutVisit: withoutVisit.build() };
}
