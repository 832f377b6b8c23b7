import { KIND_CODE, NO_DAY } from '../codes.js';
import { standingSince } from '../standing-since.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/**
 * Deals by the stage they stand in (`NO_STAGE` = unmapped), of whatever kind; open ones also by the day since when, moved on
 * by the days on hold so that `asOf − day` is the time in the stage, and by their own probability (−1 = none)
 * (docs/measures.md §3, §10 "weighted").
 */
export const standingPart: SummaryPart = {
  name: 'standing',
  fields: ['stage', 'sinceDay', 'basisPoints', 'amountClass'],
  addRow(cells, table, row, sign) {
    const isOpen = table.kind.values[row] === KIND_CODE.open;
    key[0] = table.stage.values[row]!;
    key[1] = isOpen ? standingSince(table, row) : NO_DAY;
    key[2] = isOpen ? (table.dealAt(row)?.probabilityBasisPoints ?? -1) : -1;
    key[3] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};
