import type { DayNumber } from './calendar-date.js';
import { findStage } from './find-stage.js';
import type { Process } from './pipeline-definition.js';
import type { StageEvent, StageWalk } from './walk-stages.js';
import { stageAt } from './stage-at.js';
import { isEndedKind } from './stage.js';

/** What a row says of a deal's stage, which may be of a later day than `asOf`. */
export interface StageRecord {
  /** Stage id or name as the row has it; `null` = none. */
  readonly stageText: string | null;
  /** The stage's index, where it is settled already. */
  readonly stageIndex?: number;
  readonly closedDay: DayNumber | null;
  readonly stageEnteredDay: DayNumber | null;
}

/** Where a deal stands at the end of `asOf`. */
export interface DealState {
  /** Index in `process.stages`; −1 = unmapped. */
  readonly stageIndex: number;
  /** The day a won, lost or disqualified deal ended; `null` = not ended, or on an unknown day. */
  readonly closedDay: DayNumber | null;
  /** Why this state: the row says so; or history does, as the row has no stage, or its closing or its stage is of a later day. */
  readonly because: 'record' | 'no-stage-given' | 'closed-later' | 'changed-later';
}

/**
 * Settles where a deal stands at the end of `asOf`: the record's word, unless it is of a later day; then what history
 * knows by then (docs/measures.md §0 "as of", "record against history").
 */
export function settleState(
  record: StageRecord,
  events: readonly StageEvent[],
  walk: StageWalk,
  asOfDay: DayNumber,
  process: Process,
): DealState {
  const stageIndex = recordStage(record, events, process);
  const laterEvents = hasStageEventAfter(events, asOfDay);
  if (isEndedKind(stageAt(process, stageIndex)?.kind)) {
    const closedDay = record.closedDay ?? lastEntryDay(events, stageIndex);
    if (closedDay === null ? !laterEvents : closedDay <= asOfDay) {
      return { stageIndex, closedDay, because: 'record' };
    }
    // A closing that the deal came back from later is another one than the record's.
    const isOther = isElsewhereAfter(events, asOfDay, stageIndex);
    return { ...stateByHistory(walk, isOther ? -1 : stageIndex, process), because: 'closed-later' };
  }
  if (laterEvents || (record.stageEnteredDay ?? asOfDay) > asOfDay) {
    return { ...stateByHistory(walk, -1, process), because: 'changed-later' };
  }
  if (record.stageText === null && walk.stageIndex !== -1) {
    return { ...stateByHistory(walk, -1, process), because: 'no-stage-given' };
  }
  return { stageIndex, closedDay: null, because: 'record' };
}

/** The row's stage; of two with one name, the one in the track the deal last walked. */
function recordStage(record: StageRecord, events: readonly StageEvent[], process: Process): number {
  if (record.stageIndex !== undefined) return record.stageIndex;
  if (record.stageText === null) return -1;
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const at = stageAt(process, events[index]?.stageIndex ?? -1);
    if (at?.kind === 'open') return findStage(process, record.stageText, at.trackIndex) ?? -1;
  }
  return findStage(process, record.stageText) ?? -1;
}

/** The last stage history knows by `asOf`. A closing that the record dates later has not happened: the stage before it. */
function stateByHistory(
  walk: StageWalk,
  laterStageIndex: number,
  process: Process,
): Pick<DealState, 'stageIndex' | 'closedDay'> {
  if (walk.stageIndex !== -1 && walk.stageIndex === laterStageIndex) {
    return { stageIndex: walk.visits.at(-1)?.stageIndex ?? -1, closedDay: null };
  }
  const isEnded = isEndedKind(stageAt(process, walk.stageIndex)?.kind);
  return { stageIndex: walk.stageIndex, closedDay: isEnded ? walk.enteredDay : null };
}

function hasStageEventAfter(events: readonly StageEvent[], day: DayNumber): boolean {
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index] as StageEvent;
    if (event.day <= day) return false;
    if (event.stageIndex !== -1) return true;
  }
  return false;
}

function isElsewhereAfter(events: readonly StageEvent[], day: DayNumber, stageIndex: number): boolean {
  return events.some(
    (event) => event.day > day && event.stageIndex !== -1 && event.stageIndex !== stageIndex,
  );
}

/** The first day of the last unbroken stay in a stage that ends a deal; `null` where history does not end in it. */
function lastEntryDay(events: readonly StageEvent[], stageIndex: number): DayNumber | null {
  let day: DayNumber | null = null;
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index] as StageEvent;
    if (event.stageIndex === -1) continue;
    if (event.stageIndex !== stageIndex) break;
    day = event.day;
  }
  return day;
}
