import { KIND_CODE, NO_DAY } from '../codes.js';
import { highLimb, lowLimb } from '../exact-sum.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(5);

/**
 * Open, won and lost deals by kind, closing day (`NO_DAY` for open ones), amount class and exact amount in two limbs, both 0
 * where it is unknown (docs/measures.md §4 "deal size").
 */
export const sizesPart: SummaryPart = {
  fields: ['kind', 'closedDay', 'amountClass', 'amountHigh', 'amountLow'],
  addRow(cells, table, row, sign) {
    const kind = table.kind.values[row]!;
    if (kind !== KIND_CODE.open && kind !== KIND_CODE.won && kind !== KIND_CODE.lost) return;
    const amount = table.amount.values[row]!;
    key[0] = kind;
    key[1] = kind === KIND_CODE.open ? NO_DAY : table.closedDay.values[row]!;
    key[2] = table.amountClass.values[row]!;
    key[3] = highLimb(amount);
    key[4] = lowLimb(amount);
    cells.add(key, sign, amount);
  },
};
