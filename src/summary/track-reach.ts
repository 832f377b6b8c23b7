import type { DealTable } from './deal-table.js';
import { KIND_CODE, NO_DAY, NO_STAGE, UNKNOWN_PATH } from './codes.js';

/** How far a deal came in one track, and what became of it there. */
export interface TrackReach {
  /** Index of the track. */
  track: number;
  /** Place of the furthest open stage, 0 first; the number of open stages = past all of them; `UNKNOWN_PATH` = not known. */
  furthest: number;
  /** Kind code of the outcome in this track: `won` as well for a deal that moved on to a later track. */
  outcome: number;
  /** The day of closing or, for a deal that moved on, of moving on; `NO_DAY` = neither, or not known. */
  closedDay: number;
}

/** Told again and again with other values: read it, do not keep it. */
const reach: TrackReach = { track: 0, furthest: 0, outcome: 0, closedDay: 0 };

/**
 * Calls `visit` for each track the deal in `row` has a visit in (docs/measures.md §0 "entered, reached, strict"; "moving on
 * to the next track counts as won for the earlier one"). The track a deal is in, or ended in, is that of its last visit. One
 * that came back from a later track has reached every stage of the earlier one and stands there again. An ended deal whose
 * path is not known, and any deal without visits, is told once, in the track of its stage, where that is known.
 */
export function forEachTrackReach(table: DealTable, row: number, visit: (reach: TrackReach) => void): void {
  const { process } = table;
  const kind = table.kind.values[row]!;
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  const hasEnded = kind === KIND_CODE.won || kind === KIND_CODE.lost || kind === KIND_CODE.disqualified;
  const hasVisits = end > start;
  if (!hasVisits && kind === KIND_CODE.unmapped) return;
  if (!hasVisits || (hasEnded && table.pathKnown.values[row] === 0)) {
    reach.track = process.stages[table.stage.values[row]!]?.trackIndex ?? 0;
    reach.furthest = UNKNOWN_PATH;
    reach.outcome = kind;
    reach.closedDay = table.closedDay.values[row]!;
    visit(reach);
    return;
  }
  const presentTrack = trackOfVisit(table, end - 1);
  for (let track = 0; track < process.tracks.length; track++) {
    const { last, furthest, hasLater } = walkTrack(table, start, end, track);
    if (last === NO_STAGE) continue;
    const hasMovedOn = track < presentTrack;
    const isWon = hasMovedOn || kind === KIND_CODE.won;
    const stageCount = process.openStageIndexes[track]!.length;
    reach.track = track;
    reach.furthest = isWon ? stageCount : hasLater ? stageCount - 1 : furthest;
    reach.outcome = isWon ? KIND_CODE.won : kind;
    reach.closedDay = hasMovedOn ? dayMovedOn(table, last + 1, end, track) : table.closedDay.values[row]!;
    visit(reach);
  }
}

const walked = { last: NO_STAGE, furthest: 0, hasLater: false };

/** The last visit in a track (`NO_STAGE` = none), its furthest place, and whether there are visits in later tracks. */
function walkTrack(table: DealTable, start: number, end: number, track: number): typeof walked {
  walked.last = NO_STAGE;
  walked.furthest = 0;
  walked.hasLater = false;
  for (let index = start; index < end; index++) {
    const at = table.process.stages[table.visits.stage.values[index]!];
    if (!at) continue;
    if (at.trackIndex > track) walked.hasLater = true;
    if (at.trackIndex !== track) continue;
    walked.last = index;
    if (at.openIndex !== null && at.openIndex > walked.furthest) walked.furthest = at.openIndex;
  }
  return walked;
}

function dayMovedOn(table: DealTable, from: number, end: number, track: number): number {
  for (let index = from; index < end; index++) {
    if (trackOfVisit(table, index) > track) return table.visits.enteredDay.values[index]!;
  }
  return NO_DAY;
}

function trackOfVisit(table: DealTable, index: number): number {
  return table.process.stages[table.visits.stage.values[index] ?? NO_STAGE]?.trackIndex ?? NO_STAGE;
}

/** The track an ended deal counts in: that of its won stage; lost and disqualified deals that of their last visit, where known. */
export function endedTrack(table: DealTable, row: number): number {
  const ofStage = table.process.stages[table.stage.values[row]!]?.trackIndex ?? 0;
  const visitCount = table.visitCount.values[row]!;
  if (visitCount === 0 || table.kind.values[row] === KIND_CODE.won) return ofStage;
  return trackOfVisit(table, table.visitStart.values[row]! + visitCount - 1);
}
