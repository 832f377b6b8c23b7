import { KIND_CODE } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { addText, TEXT_FIELDS, textKey } from '../text-cells.js';
import { lastOpenStage } from '../last-open-stage.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(6);

/**
 * Lost and disqualified deals by kind, day of closing, the open stage they stood in last (`NO_STAGE` = not known), what stands
 * for the reason, and amount class (docs/measures.md §11 "losses").
 */
export const lossesPart: SummaryPart = {
  name: 'losses',
  fields: ['kind', 'closedDay', 'stage', 'reasonOne', 'reasonTwo', 'amountClass'],
  addRow(cells, table, row, sign) {
    if (!isLoss(table, row)) return;
    key[0] = table.kind.values[row]!;
    key[1] = table.closedDay.values[row]!;
    key[2] = lastOpenStage(table, row);
    [key[3], key[4]] = textKey(reasonAt(table, row)) as [number, number];
    key[5] = table.amountClass.values[row]!;
    cells.add(key, sign, table.amount.values[row]!);
  },
};

/** The reasons of lost and disqualified deals, spelled out. */
export const lostReasonsPart: SummaryPart = {
  name: 'lostReasons',
  fields: TEXT_FIELDS,
  addRow(cells, table, row, sign) {
    const reason = isLoss(table, row) ? reasonAt(table, row) : null;
    if (reason !== null) addText(cells, reason, sign);
  },
};

function isLoss({ kind }: DealTable, row: number): boolean {
  return kind.values[row] === KIND_CODE.lost || kind.values[row] === KIND_CODE.disqualified;
}

/** An empty reason is none. */
function reasonAt(table: DealTable, row: number): string | null {
  return table.dealAt(row)?.lostReason?.trim() || null;
}
