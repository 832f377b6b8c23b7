import { NO_DAY } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(1);

/**
 * Completed visits of known dwell by stage; what is summed is the days, not amounts (docs/measures.md §3 "expectedDays").
 * One cell a stage, because every change of a deal asks for the expected days anew.
 */
export const dwellsPart: SummaryPart = {
  name: 'dwells',
  fields: ['stage'],
  addRow(cells, table, row, sign) {
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const end = start + table.visitCount.values[row]!;
    for (let index = start; index < end; index++) {
      const dwellDays = visits.dwellDays(index);
      if (dwellDays === NO_DAY) continue;
      key[0] = visits.stage.values[index]!;
      cells.add(key, sign, dwellDays);
    }
  },
};
