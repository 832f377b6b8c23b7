import { KIND_CODE } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(3);

/** Open deals by stage, expected closing day and amount class (docs/measures.md §1 "open", §4, §5). */
export const expectedPart: SummaryPart = {
  name: 'expected',
  fields: ['stage', 'expectedDay', 'amountClass'],
  addRow(cells, table, row, sign) {
    if (table.kind.values[row] !== KIND_CODE.open) return;
    key[0] = table.stage.values[row]!;
    key[1] = table.expectedDay.values[row]!;
    key[2] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};
