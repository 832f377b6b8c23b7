import { KIND_CODE } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(2);

/** Deals of a stage that the process does not know, by whether they have visits (1) and amount class: what figures cannot place. */
export const unmappedPart: SummaryPart = {
  name: 'unmapped',
  fields: ['hasVisits', 'amountClass'],
  addRow(cells, table, row, sign) {
    if (table.kind.values[row] !== KIND_CODE.unmapped) return;
    key[0] = table.visitCount.values[row]! > 0 ? 1 : 0;
    key[1] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};
