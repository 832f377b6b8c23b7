import { KIND_CODE, NO_DAY } from '../codes.js';
import { daysSinceVisit, endInTrack, firstVisitFrom } from '../incidence-days.js';
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
      let days = NO_DAY;
      let begunAt = -1;
      key[1] = outcome;
      for (let place = 0; place <= last; place++) {
        const begin = firstVisitFrom(table, row, track, place);
        if (begin !== begunAt) days = daysSinceVisit(table, row, outcome, begin, until);
        begunAt = begin;
        key[0] = openStages[place]!;
        key[2] = days;
        cells.add(key, sign, 0);
      }
    });
  },
};
