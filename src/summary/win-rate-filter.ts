import { assertPeriod, PipelineError, toDayNumber, type Period } from '../model/index.js';
import { KIND_CODE, NO_DAY, UNKNOWN_PATH } from './codes.js';
import type { DealTable } from './deal-table.js';
import { assertFilterChoice } from './filter-choice.js';
import { areDaysKnown } from './incidence-days.js';
import { openStagePlace } from './open-stage-place.js';
import { forEachTrackReach } from './track-reach.js';

/** How a deal counts in a win rate (docs/measures.md §1). */
export type WinRateWay = 'won' | 'lost' | 'disqualified' | 'open';

/** The deals that a win rate is taken of (docs/measures.md §1, §2): a figure of it, deal by deal. */
export interface WinRateFilter {
  /**
   * Id of the open stage that they reached: they count in its track, where a deal that moved on to a later one is won, on the day it
   * did, and an ended deal of unknown path is left out. `null` = all deals (default).
   */
  readonly from?: string | null;
  /** By which day they are in the window: that of closing, for open deals of expected closing (default); or that of creation. */
  readonly by?: 'closed' | 'created';
  /** The days; absent or `null` = all time, deals without such a day included. */
  readonly window?: Period | null;
  /** Which of them; `hold` = those on hold, which are in no rate, and in the curve of a stage have not ended. */
  readonly ways: readonly (WinRateWay | 'hold')[];
  /**
   * Deals of which nobody knows how long they were in open stages since they reached `from`: `include` (default), or `exclude`, as the
   * curve of the stage leaves them out (docs/measures.md §2 "incidence"). Only with `from`.
   */
  readonly unknownDays?: 'include' | 'exclude';
}

const WAYS: WinRateFilter['ways'] = ['won', 'lost', 'disqualified', 'open', 'hold'];
const DAYS = [undefined, 'closed', 'created'];
const UNKNOWN_DAYS = [undefined, 'include', 'exclude'];

/** The test of a row against the filter. @throws PipelineError `unknown-stage`, `invalid-argument`, `invalid-period` */
export function winRateTest(filter: WinRateFilter, table: DealTable): (row: number) => boolean {
  const { from = null, by = 'closed', window = null, ways, unknownDays } = filter;
  assertChoices(filter);
  const kinds = new Set<number>(ways.map((way) => KIND_CODE[way]));
  const isInWindow = windowTest(window);
  const { createdDay, expectedDay } = table;
  /** Whether a deal of such an outcome counts, which ended on such a day. */
  const counts = (row: number, outcome: number, closedDay: number): boolean => {
    if (!kinds.has(outcome)) return false;
    if (by === 'created') return isInWindow(createdDay.values[row]!);
    return isInWindow(outcome === KIND_CODE.open ? expectedDay.values[row]! : closedDay);
  };
  if (from === null) return (row) => counts(row, table.kind.values[row]!, table.closedDay.values[row]!);
  const stage = openStagePlace(from, table.process);
  return (row) => {
    let isIn = false;
    forEachTrackReach(table, row, (reach) => {
      const { track, furthest, outcome, closedDay } = reach;
      if (track !== stage.trackIndex || furthest === UNKNOWN_PATH || furthest < stage.place) return;
      isIn =
        counts(row, outcome, closedDay) &&
        (unknownDays !== 'exclude' || areDaysKnown(table, row, reach, stage.place));
    });
    return isIn;
  };
}

function assertChoices({ from = null, by, ways, unknownDays }: WinRateFilter): void {
  const told: unknown = ways;
  // A single way is no list of them.
  const each: readonly unknown[] = Array.isArray(told) ? told : [[told]];
  for (const way of each) assertFilterChoice('win rate', 'ways', way, WAYS);
  assertFilterChoice('win rate', 'by', by, DAYS);
  assertFilterChoice('win rate', 'unknownDays', unknownDays, UNKNOWN_DAYS);
  if (unknownDays !== 'exclude' || from !== null) return;
  throw new PipelineError(
    'invalid-argument',
    "Days are counted from a stage only (unknownDays: 'exclude'). Give from, the id of an open stage, or leave out unknownDays.",
  );
}

/** Whether a day is in a window; one that is not known is in all time only. */
function windowTest(window: Period | null): (day: number) => boolean {
  if (window === null) return () => true;
  assertPeriod(window);
  const start = toDayNumber(window.start);
  const end = toDayNumber(window.end);
  return (day) => day !== NO_DAY && day >= start && day < end;
}
