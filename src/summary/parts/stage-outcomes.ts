import { KIND_CODE } from '../codes.js';
import { forEachTrackReach } from '../track-reach.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(6);

/** Which of a deal's days a cell of the part is by: that of closing, of creation, or (open deals) of expected closing. */
export const STAGE_DATE = { closed: 0, created: 1, expected: 2 } as const;

/**
 * Deals by track, furthest open stage, outcome there, and each of their days apart: win rates from a stage by any of them
 * (docs/measures.md §2). A deal that moved on to a later track is won in the earlier one, on the day it moved on.
 */
export const stageOutcomesPart: SummaryPart = {
  name: 'stageOutcomes',
  fields: ['track', 'furthest', 'outcome', 'date', 'day', 'amountClass'],
  addRow(cells, table, row, sign) {
    const amount = table.amount.values[row]!;
    key[5] = table.amountClass.values[row]!;
    forEachTrackReach(table, row, ({ track, furthest, outcome, closedDay }) => {
      key[0] = track;
      key[1] = furthest;
      key[2] = outcome;
      key[3] = STAGE_DATE.created;
      key[4] = table.createdDay.values[row]!;
      cells.add(key, sign, amount);
      const isOpen = outcome === KIND_CODE.open;
      key[3] = isOpen ? STAGE_DATE.expected : STAGE_DATE.closed;
      key[4] = isOpen ? table.expectedDay.values[row]! : closedDay;
      cells.add(key, sign, amount);
    });
  },
};
