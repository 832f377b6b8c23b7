import { KIND_CODE, NO_DAY } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(5);

/**
 * Ended deals without a known path, and others of which it is not known when they entered any stage: by kind, stage they stand in, closing day, whether they have visits (1) and amount class
 * (docs/measures.md §0 "unknown path").
 */
export const pathlessPart: SummaryPart = {
  name: 'pathless',
  fields: ['kind', 'stage', 'closedDay', 'hasVisits', 'amountClass'],
  addRow(cells, table, row, sign) {
    const kind = table.kind.values[row]!;
    const isEnded = kind === KIND_CODE.won || kind === KIND_CODE.lost || kind === KIND_CODE.disqualified;
    if (isEnded ? isPathKnown(table, row) : hasKnownEntry(table, row)) return;
    key[0] = kind;
    key[1] = table.stage.values[row]!;
    key[2] = table.closedDay.values[row]!;
    key[3] = table.visitCount.values[row]! > 0 ? 1 : 0;
    key[4] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};

function isPathKnown({ pathKnown, visitCount }: DealTable, row: number): boolean {
  return pathKnown.values[row] === 1 && visitCount.values[row]! > 0;
}

function hasKnownEntry({ visits, visitStart, visitCount }: DealTable, row: number): boolean {
  const start = visitStart.values[row]!;
  const end = start + visitCount.values[row]!;
  for (let index = start; index < end; index++) if (visits.enteredDay.values[index] !== NO_DAY) return true;
  return false;
}
