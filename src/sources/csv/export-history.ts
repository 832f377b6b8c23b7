import { isEndedKind, type CalendarDate, type Deal, type Visit } from '../../model/index.js';
import type { LabelOf } from './export-labels.js';
import { historyText, UNKNOWN_DAY, type HistoryEntry } from './history-text.js';

/**
 * The stage history of a deal as text (see `historyText`), made of its visits: each entering, each leaving to where it went,
 * and holds. Of holds within a visit the days are known, not when they were. Reading it, with the row's stage and dates, gives
 * the same visits. @param holdStageId where a visit is paused; `null` = the process has no such stage.
 */
export function exportHistory(deal: Deal, holdStageId: string | null, labelOf: LabelOf): string {
  const entries: HistoryEntry[] = [];
  const add = (day: CalendarDate | null, stageId: string): void => {
    entries.push({ ...PLAIN, date: day ?? UNKNOWN_DAY, stage: labelOf(stageId) });
  };
  const pause = (day: CalendarDate | null): void => {
    if (holdStageId !== null) add(day, holdStageId);
  };
  const { visits } = deal;
  if (isToldByRow(deal)) return '';
  for (const [index, visit] of visits.entries()) {
    const next = visits[index + 1];
    entries.push({
      date: visit.enteredDate ?? UNKNOWN_DAY,
      stage: labelOf(visit.stageId),
      holdDays: visit.holdDays,
      isAssumed: visit.added,
      isDwellUnknown: isDwellLost(visit, next) && !(next === undefined && isEndUnrecorded(deal)),
    });
    if (visit.leftDate !== null || visit.destinationStageId !== null) addLeaving(visit, next);
  }
  addEnd();
  return historyText(entries);

  function addLeaving(visit: Visit, next: Visit | undefined): void {
    const { destinationStageId, leftDate } = visit;
    if (next === undefined && isEndUnrecorded(deal)) {
      // The row alone tells the end: were it told here as well, the dwell would be known.
      if (leftDate !== null && leftDate !== deal.closedDate) pause(leftDate);
      return;
    }
    if (next !== undefined && (destinationStageId === null || destinationStageId === next.stageId)) {
      const since = next.enteredDate ?? leftDate;
      if (leftDate === null || since !== leftDate || next.stageId === visit.stageId) pause(leftDate);
      return;
    }
    if (leftDate === null) pause(null);
    if (destinationStageId !== null) add(leftDate, destinationStageId);
  }

  function addEnd(): void {
    const last = entries.at(-1);
    const { kind, stageId, stageEnteredDate } = deal;
    if (last === undefined || (!hasEnded(deal) && kind !== 'hold') || isEndUnrecorded(deal)) return;
    if (last.stage === labelOf(stageId) || stageEnteredDate === null) return;
    const isLater = last.date === UNKNOWN_DAY || stageEnteredDate >= last.date;
    if (isLater) add(stageEnteredDate, stageId);
    else if (hasEnded(deal)) add(last.date, stageId);
  }
}

const PLAIN = { holdDays: 0, isAssumed: false, isDwellUnknown: false } as const;

/** Whether the row tells all that is known: no visit, or one that began when the row says its stage did. */
function isToldByRow({ createdDate, kind, stageEnteredDate, visits }: Deal): boolean {
  const [first] = visits;
  if (first === undefined) return true;
  const isOnlyStanding = visits.length === 1 && kind === 'open' && first.leftDate === null;
  if (!isOnlyStanding || first.enteredDate !== stageEnteredDate) return false;
  // Of a deal without a day of creation a history would tell one.
  return first.enteredDate === null || (createdDate === null && !first.added);
}

/** Whether days in and out are known and their difference is not the dwell, for no reason that the next visit tells. */
function isDwellLost({ enteredDate, leftDate, dwellDays, added }: Visit, next: Visit | undefined): boolean {
  return enteredDate !== null && leftDate !== null && dwellDays === null && !added && next?.added !== true;
}

/** Whether the row says that a deal has ended and its history does not: the dwell of its last visit is not known then. */
function isEndUnrecorded(deal: Deal): boolean {
  const last = deal.visits.at(-1);
  if (!hasEnded(deal) || last === undefined || last.dwellDays !== null || last.added) return false;
  const { enteredDate, leftDate } = last;
  if (enteredDate === null || last.destinationStageId !== deal.stageId) return false;
  // On hold since nobody knows when: then the day it ended is not the day it left.
  return leftDate !== null || deal.closedDate === null || deal.closedDate < enteredDate;
}

function hasEnded({ kind }: Deal): boolean {
  return kind !== 'unmapped' && isEndedKind(kind);
}
