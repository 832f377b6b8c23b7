import { KIND_CODE, NO_DAY } from './codes.js';
import type { DealTable } from './deal-table.js';
import { openDays } from './open-days.js';
import type { TrackReach } from './track-reach.js';

/** Whether it is known how long a deal was in open stages since it reached a place of a track, as the curve of that stage counts it (docs/measures.md §2 "incidence"). */
export function areDaysKnown(
  table: DealTable,
  row: number,
  { track, outcome }: TrackReach,
  place: number,
): boolean {
  const begin = firstVisitFrom(table, row, track, place);
  return daysSinceVisit(table, row, outcome, begin, endInTrack(table, row, track)) !== NO_DAY;
}

/** Days in open stages from one visit to before another, as {@link openDays} has them; `NO_DAY` also of an open deal that stands nowhere. */
export function daysSinceVisit(
  table: DealTable,
  row: number,
  outcome: number,
  begin: number,
  until: number,
): number {
  if (outcome === KIND_CODE.open && !table.visits.isStanding(until - 1)) return NO_DAY;
  return openDays(table, row, begin, until);
}

/** The first visit to a place of a track, a later one or a later track; the end of the visits where only its end is later. */
export function firstVisitFrom(table: DealTable, row: number, track: number, place: number): number {
  const { process, visits } = table;
  const end = table.visitStart.values[row]! + table.visitCount.values[row]!;
  for (let index = table.visitStart.values[row]!; index < end; index++) {
    const at = process.stages[visits.stage.values[index]!];
    if (!at || at.trackIndex < track) continue;
    if (at.trackIndex > track || at.openIndex! >= place) return index;
  }
  return end;
}

/** Where the visits end that count for a track: where the deal last moved on to a later one, else after its last visit. */
export function endInTrack(table: DealTable, row: number, track: number): number {
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  let until = end;
  for (let index = end - 1; index >= start; index--) {
    const at = table.process.stages[table.visits.stage.values[index]!]?.trackIndex ?? -1;
    if (at === track) break;
    if (at > track) until = index;
  }
  return trackAt(table, end - 1) > track ? until : end;
}

function trackAt({ process, visits }: DealTable, index: number): number {
  return process.stages[visits.stage.values[index]!]?.trackIndex ?? -1;
}
