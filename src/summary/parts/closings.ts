import { KIND_CODE } from '../codes.js';
import { forEachTrackReach } from '../track-reach.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(5);

/**
 * Deals won or lost in a track by furthest open stage, day and amount class: win rates from a stage in a window (docs/measures.md §2, §4).
 * A deal that moved on to a later track is won in the earlier one, on the day it moved on.
 */
export const closingsPart: SummaryPart = {
  name: 'closings',
  fields: ['track', 'furthest', 'outcome', 'closedDay', 'amountClass'],
  addRow(cells, table, row, sign) {
    forEachTrackReach(table, row, ({ track, furthest, outcome, closedDay }) => {
      if (outcome !== KIND_CODE.won && outcome !== KIND_CODE.lost) return;
      key[0] = track;
      key[1] = furthest;
      key[2] = outcome;
      key[3] = closedDay;
      key[4] = table.amountClass.values[row]!;
      cells.add(key, sign, table.amount.values[row]!);
    });
  },
};
