import type { SummaryPart } from './part.js';

const key = new Int32Array(3);

/** All deals by kind, day of creation and amount class (docs/measures.md §1 "cohort", §9). */
export const createdPart: SummaryPart = {
  name: 'created',
  fields: ['kind', 'createdDay', 'amountClass'],
  addRow(cells, table, row, sign) {
    key[0] = table.kind.values[row]!;
    key[1] = table.createdDay.values[row]!;
    key[2] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};
