import type { SummaryPart } from './part.js';

const key = new Int32Array(2);

/** Visits by stage and day of entry, `NO_DAY` = not known (docs/measures.md §13 "little going in"). */
export const arrivalsPart: SummaryPart = {
  name: 'arrivals',
  fields: ['stage', 'enteredDay'],
  addRow(cells, table, row, sign) {
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const end = start + table.visitCount.values[row]!;
    for (let index = start; index < end; index++) {
      key[0] = visits.stage.values[index]!;
      key[1] = visits.enteredDay.values[index]!;
      cells.add(key, sign, 0);
    }
  },
};
