import { isEndedKind, type Process } from '../../model/index.js';
import { DEAL_KINDS, KIND_CODE, NO_DAY } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/** What {@link firstReachedDay} says of a deal that has not come there. */
const NOT_REACHED = NO_DAY + 1;

/**
 * Deals that reached a track's qualified stage, by track, the day they first did (`NO_DAY` = not known, or not known
 * whether), whether they have ended, and amount class; of tracks that mark a qualified stage (docs/measures.md §9).
 */
export const qualifiedPart: SummaryPart = {
  name: 'qualified',
  fields: ['track', 'day', 'hasEnded', 'amountClass'],
  addRow(cells, table, row, sign) {
    const kind = DEAL_KINDS[table.kind.values[row]!]!;
    const hasEnded = kind !== 'unmapped' && isEndedKind(kind);
    const hasVisits = table.visitCount.values[row]! > 0;
    const isPathKnown = hasVisits && (!hasEnded || table.pathKnown.values[row] === 1);
    key[2] = hasEnded ? 1 : 0;
    key[3] = table.amountClass.values[row]!;
    for (let track = 0; track < table.process.tracks.length; track++) {
      const place = qualifiedPlace(table.process, track);
      if (place === null) continue;
      const day = isPathKnown
        ? firstReachedDay(table, row, track, place)
        : presentTrack(table, row) === track
          ? NO_DAY
          : NOT_REACHED;
      if (day === NOT_REACHED) continue;
      key[0] = track;
      key[1] = day;
      cells.add(key, sign, table.amount.values[row]!);
    }
  },
};

function qualifiedPlace(process: Process, track: number): number | null {
  const stage = process.stageIndexById.get(process.tracks[track]!.qualifiedStageId ?? '');
  return stage === undefined ? null : process.stages[stage]!.openIndex;
}

/** −1 for a deal of no known stage. */
function presentTrack(table: DealTable, row: number): number {
  return table.process.stages[table.stage.values[row]!]?.trackIndex ?? -1;
}

/**
 * The day on which it was first so that the deal had reached the stage (docs/measures.md §0): it had been in the track, and had
 * entered the stage or a later one there, or a later track, or was won.
 */
function firstReachedDay(table: DealTable, row: number, track: number, place: number): number {
  const { process, visits } = table;
  const start = table.visitStart.values[row]!;
  const end = start + table.visitCount.values[row]!;
  let wasHere = false;
  let wasLater = false;
  for (let index = start; index < end; index++) {
    const at = process.stages[visits.stage.values[index]!];
    if (!at) continue;
    wasHere ||= at.trackIndex === track;
    wasLater ||= at.trackIndex > track;
    const isPast = at.trackIndex === track && (at.openIndex ?? -1) >= place;
    if (isPast || (wasHere && wasLater)) return visits.enteredDay.values[index]!;
  }
  const isWon = wasHere && table.kind.values[row] === KIND_CODE.won;
  return isWon ? table.closedDay.values[row]! : NOT_REACHED;
}
