import type { DayNumber } from './calendar-date.js';
import type { Process } from './pipeline-definition.js';

/** What of an event the walk looks at. */
export interface StageEvent {
  readonly day: DayNumber;
  /** Index in `process.stages`; −1 = no change of stage. */
  readonly stageIndex: number;
}

/** A visit while it is put together; indexes and day numbers instead of ids and dates. */
export interface WalkedVisit {
  readonly stageIndex: number;
  readonly enteredDay: DayNumber | null;
  leftDay: DayNumber | null;
  /** −1 = not known, or still standing. */
  destinationIndex: number;
  holdDays: number;
  isDwellKnown: boolean;
  readonly isAdded: boolean;
}

/** Where a deal's history leads. */
export interface StageWalk {
  /** Oldest first; the last may still be standing (`leftDay` null). */
  readonly visits: WalkedVisit[];
  /** The visit that goes on, held or not; `null` = none. */
  readonly standing: WalkedVisit | null;
  /** Last stage known, of any kind; −1 = no stage known. */
  readonly stageIndex: number;
  /** The day that stage was entered. */
  readonly enteredDay: DayNumber | null;
  /** The day the standing visit was put on hold; `null` = it is not on hold. */
  readonly heldDay: DayNumber | null;
}

const NO_WALK: StageWalk = { visits: [], standing: null, stageIndex: -1, enteredDay: null, heldDay: null };

/** Walks the first `count` of a deal's ordered events and makes visits of them (docs/measures.md §0 "visits"). */
export function walkStages(events: readonly StageEvent[], count: number, process: Process): StageWalk {
  if (count === 0) return NO_WALK;
  const visits: WalkedVisit[] = [];
  let standing: WalkedVisit | null = null;
  let stageIndex = -1;
  let enteredDay: DayNumber | null = null;
  let heldDay: DayNumber | null = null;

  for (let index = 0; index < count; index += 1) {
    const event = events[index] as StageEvent;
    const next = event.stageIndex;
    if (next === -1) continue;
    const kind = process.stages[next]?.kind;
    if (next !== stageIndex) enteredDay = event.day;
    stageIndex = next;

    if (kind === 'hold') {
      if (standing !== null && heldDay === null) heldDay = event.day;
      continue;
    }
    if (standing !== null && standing.stageIndex === next) {
      if (heldDay !== null) standing.holdDays += event.day - heldDay;
      heldDay = null;
      continue;
    }
    if (standing !== null) {
      standing.leftDay = heldDay ?? event.day;
      standing.destinationIndex = next;
      standing.isDwellKnown = true;
      standing = null;
    }
    heldDay = null;
    if (kind === 'open') {
      standing = newVisit(next, event.day, false);
      visits.push(standing);
    }
  }
  return { visits, standing, stageIndex, enteredDay, heldDay };
}

/** A visit that begins. */
export function newVisit(stageIndex: number, enteredDay: DayNumber | null, isAdded: boolean): WalkedVisit {
  return {
    stageIndex,
    enteredDay,
    leftDay: null,
    destinationIndex: -1,
    holdDays: 0,
    isDwellKnown: false,
    isAdded,
  };
}
