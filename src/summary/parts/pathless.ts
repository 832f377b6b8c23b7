import { KIND_CODE } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/**
 * Deals without a visit, so that no figure of stages can have them: by kind, stage they stand in, closing day and amount class
 * (docs/measures.md §0 "unknown path").
 */
export const pathlessPart: SummaryPart = {
  name: 'pathless',
  fields: ['kind', 'stage', 'closedDay', 'amountClass'],
  addRow(cells, table, row, sign) {
    const kind = table.kind.values[row]!;
    const isEnded = kind === KIND_CODE.won || kind === KIND_CODE.lost || kind === KIND_CODE.disqualified;
    if (table.visitCount.values[row]! > 0 && (!isEnded || table.pathKnown.values[row] === 1)) return;
    key[0] = kind;
    key[1] = table.stage.values[row]!;
    key[2] = table.closedDay.values[row]!;
    key[3] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};
