import { NO_DAY } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/** Visits that were left, by stage, destination, day of leaving and dwell (docs/measures.md §3). Amounts are not summed. */
export const visitsPart: SummaryPart = {
  fields: ['stage', 'destination', 'leftDay', 'dwellDays'],
  addRow(cells, table, row, sign) {
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const end = start + table.visitCount.values[row]!;
    for (let index = start; index < end; index++) {
      if (visits.leftDay.values[index] === NO_DAY) continue;
      key[0] = visits.stage.values[index]!;
      key[1] = visits.destination.values[index]!;
      key[2] = visits.leftDay.values[index]!;
      key[3] = visits.dwellDays.values[index]!;
      cells.add(key, sign, 0);
    }
  },
};
