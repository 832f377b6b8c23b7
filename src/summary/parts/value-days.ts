import { AMOUNT_CLASS, KIND_CODE, NO_DAY } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { highLimb, lowLimb } from '../exact-sum.js';
import { endedTrack } from '../track-reach.js';
import type { SummaryPart } from './part.js';

/** What a cell of {@link valueDaysPart} is where it is not of a stage. */
export const VALUE_DAYS = {
  /** The deals whose days are counted, with their amounts. */
  counted: -1,
  /** Ended deals whose days in one of the stages are not known, with their amounts. */
  unknownDays: -2,
  /** Ended deals whose path is not known, with their amounts. */
  unknownPath: -3,
} as const;

const key = new Int32Array(5);

/**
 * Deals won, lost or disqualified, by what is summed (`stage` ≥ 0: amount × whole days in that stage, over all visits; below:
 * amounts, see `VALUE_DAYS`), kind, track they ended in, closing day and amount class (docs/measures.md §6). Deals of unknown
 * or negative amount have no value days; stages are those of pipeline tracks.
 */
export const valueDaysPart: SummaryPart = {
  name: 'valueDays',
  fields: ['stage', 'kind', 'track', 'closedDay', 'amountClass'],
  addRow(cells, table, row, sign) {
    const kind = table.kind.values[row]!;
    if (kind !== KIND_CODE.won && kind !== KIND_CODE.lost && kind !== KIND_CODE.disqualified) return;
    const amount = table.amount.values[row]!;
    const which = whichOf(table, row);
    key[0] = which;
    key[1] = kind;
    key[2] = endedTrack(table, row);
    key[3] = table.closedDay.values[row]!;
    key[4] = table.amountClass.values[row]!;
    cells.add(key, sign, amount);
    if (which !== VALUE_DAYS.counted || table.amountClass.values[row] !== AMOUNT_CLASS.valued) return;
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const end = start + table.visitCount.values[row]!;
    for (let index = start; index < end; index++) {
      if (!isInPipeline(table, index)) continue;
      const days = visits.dwellDays(index);
      // The product passes 2⁵³: the low limb is carried over, so that sums of products stay as far below it as sums of amounts.
      const low = lowLimb(amount) * days;
      key[0] = visits.stage.values[index]!;
      cells.addLimbs(key, sign, sign * (highLimb(amount) * days + highLimb(low)), sign * lowLimb(low));
    }
  },
};

function whichOf(table: DealTable, row: number): number {
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  if (start === end || table.pathKnown.values[row] === 0) return VALUE_DAYS.unknownPath;
  for (let index = start; index < end; index++) {
    if (table.visits.dwellDays(index) === NO_DAY && isInPipeline(table, index)) return VALUE_DAYS.unknownDays;
  }
  return VALUE_DAYS.counted;
}

function isInPipeline({ process, visits }: DealTable, index: number): boolean {
  return process.pipelineTracks[process.stages[visits.stage.values[index]!]?.trackIndex ?? -1] === true;
}
