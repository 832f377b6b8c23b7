import { KIND_CODE, NO_DAY, UNKNOWN_PATH_DAYS } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { endedTrack } from '../track-reach.js';
import type { SummaryPart } from './part.js';

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
      if (qualifiedStageId === undefined) continue;
      const isPathKnown = table.pathKnown.values[row] === 1 && table.visitCount.values[row]! > 0;
      const days = daysBetween(firstQualifiedDay(table, row, track), closed);
      add(1 + track, isPathKnown ? days : UNKNOWN_PATH_DAYS);
    }
  },
};

function daysBetween(start: number, end: number): number {
  return start === NO_DAY || end === NO_DAY ? NO_DAY : end - start;
}

/** The day the deal first entered the track's qualified stage, or a later open one of the track where it was skipped. */
function firstQualifiedDay(table: DealTable, row: number, track: number): number {
  const { process, visits } = table;
  const qualified = process.stageIndexById.get(process.tracks[track]!.qualifiedStageId ?? '');
  const from = qualified === undefined ? 0 : (process.stages[qualified]!.openIndex ?? 0);
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  for (let index = start; index < end; index++) {
    const at = process.stages[visits.stage.values[index]!];
    if (at && at.trackIndex === track && at.openIndex !== null && at.openIndex >= from)
      return visits.enteredDay.values[index]!;
  }
  return NO_DAY;
}
