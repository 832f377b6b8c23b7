import { KIND_CODE, NO_DAY } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { openDays } from '../open-days.js';
import { forEachTrackReach } from '../track-reach.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(3);

/**
 * Deals by open stage they reached, what became of them in its track, and whole days in open stages since they first entered
 * it (or a later stage, where they skipped it): up to the end of those that ended, up to the hold of those on hold, and of open
 * ones the day since when, so that `asOf − days` is that time (docs/measures.md §2 "incidence"). Days are `NO_DAY` where they
 * are not known.
 */
export const incidencePart: SummaryPart = {
  name: 'incidence',
  fields: ['stage', 'outcome', 'days'],
  addRow(cells, table, row, sign) {
    forEachTrackReach(table, row, ({ track, furthest, outcome }) => {
      if (outcome === KIND_CODE.unmapped) return;
      const openStages = table.process.openStageIndexes[track]!;
      const last = Math.min(furthest, openStages.length - 1);
      const until = endInTrack(table, row, track);
      const isUnknown = outcome === KIND_CODE.open && !table.visits.isStanding(until - 1);
      let days = NO_DAY;
      let begunAt = -1;
      key[1] = outcome;
      for (let place = 0; place <= last; place++) {
        const begin = firstVisitFrom(table, row, track, place);
        if (begin !== begunAt) days = isUnknown ? NO_DAY : openDays(table, row, begin, until);
        begunAt = begin;
        key[0] = openStages[place]!;
        key[2] = days;
        cells.add(key, sign, 0);
      }
    });
  },
};

/** The first visit to a place of a track, a later one or a later track; the end of the visits where only its end is later. */
function firstVisitFrom(table: DealTable, row: number, track: number, place: number): number {
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
function endInTrack(table: DealTable, row: number, track: number): number {
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
