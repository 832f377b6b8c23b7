import { fromDayNumber, type DayNumber } from './calendar-date.js';
import type { Visit } from './deal.js';
import { type DealState } from './deal-state.js';
import { isEndedKind } from './stage.js';
import type { Process } from './pipeline-definition.js';
import { stageAt } from './stage-at.js';
import type { StageKind } from './stage.js';
import { newVisit, type StageWalk, type WalkedVisit } from './walk-stages.js';

/** The visits of a deal, in agreement with where it stands. */
export interface SettledVisits {
  readonly visits: readonly Visit[];
  /** For ended deals: whether the last open stage is known; else true. */
  readonly pathKnown: boolean;
  /** The day the deal entered the stage it stands in; `null` = not known. */
  readonly stageEnteredDay: DayNumber | null;
  /** Whether history says another stage than the one the deal stands in. */
  readonly isContradicted: boolean;
}

const NO_VISITS: readonly Visit[] = [];

/**
 * Makes the walk through history end where the deal stands: a visit is added where it does not, and the visit before it
 * has no known dwell (docs/measures.md §0 "record against history").
 * @param stageEnteredDay the day the row says its stage was entered; `null` = not said.
 * @param lastChangeDay the day of the last change that history knows; `null` = it knows none.
 */
export function settleVisits(
  walk: StageWalk,
  state: DealState,
  stageEnteredDay: DayNumber | null,
  lastChangeDay: DayNumber | null,
  process: Process,
): SettledVisits {
  if (walk.stageIndex === -1) return visitsWithoutHistory(state, stageEnteredDay, process);
  const kind = stageAt(process, state.stageIndex)?.kind;
  let isContradicted = false;

  if (kind === 'open' && !(walk.stageIndex === state.stageIndex && walk.heldDay === null)) {
    isContradicted = true;
    addStandingVisit(walk, state.stageIndex, stageEnteredDay, lastChangeDay);
  } else if (kind === 'hold') {
    isContradicted = stageAt(process, walk.stageIndex)?.kind !== 'hold';
  } else if (isEndedKind(kind) && walk.stageIndex !== state.stageIndex) {
    isContradicted = true;
    endLastVisit(walk, state);
  }
  return {
    visits: walk.visits.length === 0 ? NO_VISITS : walk.visits.map((visit) => toVisit(visit, process)),
    stageEnteredDay: enteredDayOf(walk, state, stageEnteredDay, kind),
    pathKnown: walk.visits.length > 0 || !isEndedKind(kind),
    isContradicted,
  };
}

/** Nothing is contradicted where there is no history: a row that says when its stage was entered is believed. */
function visitsWithoutHistory(
  state: DealState,
  stageEnteredDay: DayNumber | null,
  process: Process,
): SettledVisits {
  const kind = stageAt(process, state.stageIndex)?.kind;
  if (isEndedKind(kind)) {
    return { visits: NO_VISITS, stageEnteredDay: state.closedDay, pathKnown: false, isContradicted: false };
  }
  const visits =
    kind === 'open'
      ? [toVisit(newVisit(state.stageIndex, stageEnteredDay, stageEnteredDay === null), process)]
      : NO_VISITS;
  return { visits, stageEnteredDay, pathKnown: true, isContradicted: false };
}

function enteredDayOf(
  walk: StageWalk,
  state: DealState,
  stageEnteredDay: DayNumber | null,
  kind: StageKind | undefined,
): DayNumber | null {
  if (kind === 'open') return walk.visits.at(-1)?.enteredDay ?? null;
  if (isEndedKind(kind)) return state.closedDay;
  return walk.stageIndex === state.stageIndex ? walk.enteredDay : stageEnteredDay;
}

function addStandingVisit(
  walk: StageWalk,
  stageIndex: number,
  stageEnteredDay: DayNumber | null,
  lastChangeDay: DayNumber | null,
): void {
  const isEntryPossible = stageEnteredDay !== null && stageEnteredDay >= (lastChangeDay ?? stageEnteredDay);
  const enteredDay = isEntryPossible ? stageEnteredDay : lastChangeDay;
  const previous = walk.visits.at(-1);
  if (previous) {
    previous.isDwellKnown = false;
    if (previous === walk.standing) {
      previous.leftDay = walk.heldDay ?? enteredDay;
      previous.destinationIndex = stageIndex;
    }
  }
  walk.visits.push(newVisit(stageIndex, enteredDay, true));
}

function endLastVisit(walk: StageWalk, state: DealState): void {
  const last = walk.visits.at(-1);
  if (!last) return;
  last.isDwellKnown = false;
  last.destinationIndex = state.stageIndex;
  const leftDay = last === walk.standing && walk.heldDay !== null ? walk.heldDay : state.closedDay;
  // A close date before the entry cannot be the day the deal left.
  last.leftDay = leftDay !== null && leftDay >= (last.enteredDay ?? leftDay) ? leftDay : null;
}

function toVisit(visit: WalkedVisit, process: Process): Visit {
  const { enteredDay, leftDay, holdDays } = visit;
  return {
    stageId: stageAt(process, visit.stageIndex)?.stage.id as string,
    enteredDate: enteredDay === null ? null : fromDayNumber(enteredDay),
    leftDate: leftDay === null ? null : fromDayNumber(leftDay),
    destinationStageId: stageAt(process, visit.destinationIndex)?.stage.id ?? null,
    holdDays,
    dwellDays:
      visit.isDwellKnown && enteredDay !== null && leftDay !== null ? leftDay - enteredDay - holdDays : null,
    added: visit.isAdded,
  };
}
