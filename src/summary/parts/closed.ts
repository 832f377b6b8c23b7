import { KIND_CODE } from '../codes.js';
import { endedTrack } from '../track-reach.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/** Ended deals by kind (won, lost, disqualified), track they ended in, closing day and amount class (docs/measures.md §1, §5). */
export const closedPart: SummaryPart = {
  name: 'closed',
  fields: ['kind', 'track', 'closedDay', 'amountClass'],
  addRow(cells, table, row, sign) {
    const kind = table.kind.values[row]!;
    if (kind !== KIND_CODE.won && kind !== KIND_CODE.lost && kind !== KIND_CODE.disqualified) return;
    key[0] = kind;
    key[1] = endedTrack(table, row);
    key[2] = table.closedDay.values[row]!;
    key[3] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};
