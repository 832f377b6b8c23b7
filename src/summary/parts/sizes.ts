import { KIND_CODE, NO_DAY } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { highLimb, lowLimb } from '../exact-sum.js';
import { endedTrack } from '../track-reach.js';
import { coarserPart } from './coarser-part.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(7);

/**
 * Open, won and lost deals by kind, track they stand or ended in, closing day (`NO_DAY` for open ones), whole days from
 * creation to closing (of won ones; `NO_DAY` of others and where either is not known, negative where closed before created),
 * amount class and exact amount in two limbs, both 0 where it is unknown (docs/measures.md §4 "deal size", §7).
 */
export const sizesPart: SummaryPart = {
  name: 'sizes',
  fields: ['kind', 'track', 'closedDay', 'cycleDays', 'amountClass', 'amountHigh', 'amountLow'],
  addRow(cells, table, row, sign) {
    const kind = table.kind.values[row]!;
    if (kind !== KIND_CODE.open && kind !== KIND_CODE.won && kind !== KIND_CODE.lost) return;
    const amount = table.amount.values[row]!;
    const isOpen = kind === KIND_CODE.open;
    key[0] = kind;
    key[1] = isOpen ? presentTrack(table, row) : endedTrack(table, row);
    key[2] = isOpen ? NO_DAY : table.closedDay.values[row]!;
    key[3] = kind === KIND_CODE.won ? cycleDays(table, row) : NO_DAY;
    key[4] = table.amountClass.values[row]!;
    key[5] = highLimb(amount);
    key[6] = lowLimb(amount);
    cells.add(key, sign, amount);
  },
};

/** The open deals alone. */
export const openSizesPart: SummaryPart = /* @__PURE__ */ coarserPart(sizesPart, {
  name: 'open',
  coarsen: (sizes) => sizes[0] === KIND_CODE.open,
});

function presentTrack(table: DealTable, row: number): number {
  return table.process.stages[table.stage.values[row]!]?.trackIndex ?? 0;
}

function cycleDays(table: DealTable, row: number): number {
  const created = table.createdDay.values[row]!;
  const closed = table.closedDay.values[row]!;
  return created === NO_DAY || closed === NO_DAY ? NO_DAY : closed - created;
}
