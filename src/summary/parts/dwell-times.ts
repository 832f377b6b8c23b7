import { NO_DAY } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(3);

/** Completed visits of known dwell by stage, day of leaving and whole days without hold: what quantiles of a window need (docs/measures.md §3 "dwell"). */
export const dwellTimesPart: SummaryPart = {
  name: 'dwellTimes',
  fields: ['stage', 'leftDay', 'dwellDays'],
  addRow(cells, table, row, sign) {
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const end = start + table.visitCount.values[row]!;
    for (let index = start; index < end; index++) {
      const dwellDays = visits.dwellDays(index);
      if (dwellDays === NO_DAY) continue;
      key[0] = visits.stage.values[index]!;
      key[1] = visits.leftDay.values[index]!;
      key[2] = dwellDays;
      cells.add(key, sign, 0);
    }
  },
};
