import { KIND_CODE, NO_DAY, UNKNOWN_PATH_DAYS } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { endedTrack } from '../track-reach.js';
import { partName, type SummaryPart } from './part.js';

const key = new Int32Array(6);

/** The `from` code of cycles that start at creation; 1 + track index for those that start at the track's qualified stage. */
export const FROM_CREATED = 0;

/**
 * Won and lost deals by where the cycle starts, kind, track they ended in, closing day, whole days of the cycle and amount
 * class (docs/measures.md §4). Days are `NO_DAY` where the start or the end is not known, `UNKNOWN_PATH_DAYS` from a
 * qualified stage where the path is not, negative where closed before created.
 */
export const cyclesPart: SummaryPart = {
  name: 'cycles',
  fields: ['from', 'kind', 'track', 'closedDay', 'days', 'amountClass'],
  addRow(cells, table, row, sign) {
    const kind = table.kind.values[row]!;
    if (kind !== KIND_CODE.won && kind !== KIND_CODE.lost) return;
    const closed = table.closedDay.values[row]!;
    key[1] = kind;
    key[2] = endedTrack(table, row);
    key[3] = closed;
    key[5] = table.amountClass.values[row]!;
    const add = (from: number, days: number): void => {
      key[0] = from;
      key[4] = days;
      cells.add(key, sign, table.amount.values[row]!);
    };
    add(FROM_CREATED, daysBetween(table.createdDay.values[row]!, closed));
    for (const [track, { qualifiedStageId }] of table.process.tracks.entries()) {
      if (qualifiedStageId !== undefined) add(1 + track, daysFrom(qualifiedStageId, table, row, closed));
    }
  },
};

/** The same of the days from first entering an open stage, or a later one of its track where it was skipped; `from` is 0. */
export function cyclesFromPart(stageId: string): SummaryPart {
  return {
    name: partName('cyclesFrom', stageId),
    fields: cyclesPart.fields,
    addRow(cells, table, row, sign) {
      const kind = table.kind.values[row]!;
      if (kind !== KIND_CODE.won && kind !== KIND_CODE.lost) return;
      const closed = table.closedDay.values[row]!;
      key[0] = 0;
      key[1] = kind;
      key[2] = endedTrack(table, row);
      key[3] = closed;
      key[4] = daysFrom(stageId, table, row, closed);
      key[5] = table.amountClass.values[row]!;
      cells.add(key, sign, table.amount.values[row]!);
    },
  };
}

function daysFrom(stageId: string, table: DealTable, row: number, closed: number): number {
  const isPathKnown = table.pathKnown.values[row] === 1 && table.visitCount.values[row]! > 0;
  return isPathKnown ? daysBetween(firstDayFrom(stageId, table, row), closed) : UNKNOWN_PATH_DAYS;
}

function daysBetween(start: number, end: number): number {
  return start === NO_DAY || end === NO_DAY ? NO_DAY : end - start;
}

/** The day the deal first entered a stage, or a later open one of its track where it was skipped. */
function firstDayFrom(stageId: string, table: DealTable, row: number): number {
  const { process, visits } = table;
  const from = process.stages[process.stageIndexById.get(stageId) ?? -1];
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  for (let index = start; index < end; index++) {
    const at = process.stages[visits.stage.values[index]!];
    if (!at || at.trackIndex !== from?.trackIndex || at.openIndex === null) continue;
    if (at.openIndex >= (from.openIndex ?? 0)) return visits.enteredDay.values[index]!;
  }
  return NO_DAY;
}
