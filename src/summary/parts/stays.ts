import { NO_DAY } from '../codes.js';
import { VISIT_END, visitEndAt } from '../visit-ends.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/**
 * Visits by stage, day of entry, how they go on (`VISIT_END`) and whole days without hold (`NO_DAY` = not known), of those that
 * go on the day since when (docs/measures.md §3 "km").
 */
export const staysPart: SummaryPart = {
  name: 'stays',
  fields: ['stage', 'enteredDay', 'end', 'days'],
  addRow(cells, table, row, sign) {
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const until = start + table.visitCount.values[row]!;
    for (let index = start; index < until; index++) {
      const visitEnd = visitEndAt(table, row, index);
      key[0] = visits.stage.values[index]!;
      key[1] = visits.enteredDay.values[index]!;
      key[2] = visitEnd?.end ?? VISIT_END.unknown;
      key[3] = visitEnd?.days ?? NO_DAY;
      cells.add(key, sign, 0);
    }
  },
};
