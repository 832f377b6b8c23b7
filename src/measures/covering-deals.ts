import { toDayNumber, type CalendarDate, type Period } from '../model/index.js';
import { cutDaysPart, expectedPart, NO_DAY, type Summary, type SummaryPart } from '../summary/index.js';
import type { CoverageArgs } from './coverage-result.js';
import { TallyBuilder, type Tally } from './tally.js';

/** Open deals of pipeline tracks, sorted by whether their expected close lies in a window. */
export interface CoveringDeals {
  /** Those that count: expected in the window or, with `horizon: 'all'`, all. */
  readonly open: Tally;
  readonly all: Tally;
  /** Without an expected close. */
  readonly undated: Tally;
  /** Not counted, as expected before the window. */
  readonly before: Tally;
  /** Not counted, as expected after the window. */
  readonly after: Tally;
  /** Of those that count: expected before `asOf`. */
  readonly pastDue: Tally;
}

/** Open deals with their expected close told as finely as {@link coveringDeals} asks. */
export function coveringPart(window: Period, asOf: CalendarDate): SummaryPart {
  const days = [window.start, window.end, asOf].map((date) => toDayNumber(date));
  return cutDaysPart(expectedPart, 1, days);
}

/** Finds the open deals that cover a period (docs/measures.md §5). */
export function coveringDeals(
  summary: Summary,
  { window, horizon = 'period' }: CoverageArgs,
  asOf: CalendarDate,
): CoveringDeals {
  const { process } = summary;
  const today = toDayNumber(asOf);
  const start = toDayNumber(window.start);
  const end = toDayNumber(window.end);
  const builders = {
    open: new TallyBuilder(),
    all: new TallyBuilder(),
    undated: new TallyBuilder(),
    before: new TallyBuilder(),
    after: new TallyBuilder(),
    pastDue: new TallyBuilder(),
  };
  const cells = summary.part(coveringPart(window, asOf));
  for (let cell = 0; cell < cells.size; cell++) {
    const at = process.stages[cells.key(cell, 0)];
    if (!at || process.pipelineTracks[at.trackIndex] !== true) continue;
    const day = cells.key(cell, 1);
    const amountClass = cells.key(cell, 2);
    const isDated = day !== NO_DAY;
    const isCounted = horizon === 'all' || (isDated && day >= start && day < end);
    builders.all.add(cells, cell, amountClass);
    if (!isDated) builders.undated.add(cells, cell, amountClass);
    if (isCounted) builders.open.add(cells, cell, amountClass);
    else if (isDated) builders[day < start ? 'before' : 'after'].add(cells, cell, amountClass);
    if (isCounted && isDated && day < today) builders.pastDue.add(cells, cell, amountClass);
  }
  return {
    open: builders.open.build(),
    all: builders.all.build(),
    undated: builders.undated.build(),
    before: builders.before.build(),
    after: builders.after.build(),
    pastDue: builders.pastDue.build(),
  };
}
