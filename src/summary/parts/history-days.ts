import { toDayNumber } from '../../model/index.js';
import type { SummaryPart } from './part.js';

/** What {@link historyDaysPart} counts the days of. */
export const HISTORY_OF = { stage: 0, expectedClose: 1 } as const;

const key = new Int32Array(2);

/** Entries of the deals' logs by what they say, the stage or the expected close, and day: since when the past is known. */
export const historyDaysPart: SummaryPart = {
  name: 'historyDays',
  fields: ['of', 'day'],
  addRow(cells, table, row, sign) {
    for (const { date, stageId, expectedCloseDate } of table.dealAt(row)?.log ?? []) {
      key[1] = toDayNumber(date);
      for (const [of, said] of [stageId, expectedCloseDate].entries()) {
        if (said === undefined) continue;
        key[0] = of;
        cells.add(key, sign, 0);
      }
    }
  },
};
