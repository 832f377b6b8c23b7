import { KIND_CODE, NO_DAY, NO_STAGE, UNKNOWN_PATH } from '../codes.js';
import { standingSince } from '../standing-since.js';
import { forEachTrackReach } from '../track-reach.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(6);

/**
 * Deals by track, furthest open stage, outcome and, where they stand in an open stage, which and since when
 * (docs/measures.md §2): reach is a sum over suffixes. The day is that of entry moved on by the days on hold, so that
 * `asOf − day` is the time in the stage; for all others stage and day are `NO_STAGE` and `NO_DAY`.
 */
export const reachedPart: SummaryPart = {
  name: 'reached',
  fields: ['track', 'furthest', 'outcome', 'stage', 'sinceDay', 'amountClass'],
  addRow(cells, table, row, sign) {
    key[5] = table.amountClass.values[row]!;
    forEachTrackReach(table, row, ({ track, furthest, outcome }) => {
      const isStanding = outcome === KIND_CODE.open && furthest !== UNKNOWN_PATH;
      key[0] = track;
      key[1] = furthest;
      key[2] = outcome;
      key[3] = isStanding ? table.stage.values[row]! : NO_STAGE;
      key[4] = isStanding ? standingSince(table, row) : NO_DAY;
      cells.add(key, sign, table.amount.values[row]!);
    });
  },
};
