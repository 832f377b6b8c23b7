import { isEndedKind, type CalendarDate, type Deal, type Visit } from '../../model/index.js';
import type { LabelOf } from './export-labels.js';
import { historyText, type HistoryEntry } from './history-text.js';

/**
 * The stage history of a deal as text (see `historyText`), made of its visits: each entering, each leaving to where it went,
 * and holds. Of holds within a visit the days are known, not when they were. The text is such that reading it, with the row's
 * stage and dates, gives the same visits. @param holdStageId where a visit is paused; `null` = the process has no such stage.
 */
export function exportHistory(deal: Deal, holdStageId: string | null, labelOf: LabelOf): string {
  const entries: HistoryEntry[] = [];
  const add = (date: CalendarDate, stageId: string, holdDays = 0, isAssumed = false): void => {
    entries.push({ date, stage: labelOf(stageId), holdDays, isAssumed });
  };
  const pause = (date: CalendarDate): void => {
    if (holdStageId !== null) add(date, holdStageId);
  };
  const { visits } = deal;
  // Of a deal without a day of creation a history would tell one.
  if (deal.createdDate === null && visits.length < 2) return '';
  for (const [index, visit] of visits.entries()) {
    if (visit.enteredDate === null) continue;
    add(visit.enteredDate, visit.stageId, visit.holdDays, visit.added);
    if (visit.leftDate !== null) addLeaving(visit, visit.leftDate, visits[index + 1]);
  }
  addEnd();
  return historyText(entries);

  function addLeaving(visit: Visit, left: CalendarDate, next: Visit | undefined): void {
    const { destinationStageId } = visit;
    if (next !== undefined && (destinationStageId === null || destinationStageId === next.stageId)) {
      const isPaused = (next.enteredDate ?? left) > left || next.stageId === visit.stageId;
      if (isPaused) pause(left);
    } else if (next === undefined && isEndUnrecorded(deal)) {
      // The row alone tells the end: were it told here as well, the dwell would be known.
      if (left !== deal.closedDate) pause(left);
    } else if (destinationStageId !== null) add(left, destinationStageId);
  }

  function addEnd(): void {
    const last = entries.at(-1);
    const { kind, stageId, stageEnteredDate } = deal;
    if (last === undefined || (!hasEnded(deal) && kind !== 'hold')) return;
    if (hasEnded(deal) && isEndUnrecorded(deal)) return;
    if (last.stage === labelOf(stageId) || stageEnteredDate === null) return;
    if (stageEnteredDate >= last.date) add(stageEnteredDate, stageId);
    else if (hasEnded(deal)) add(last.date, stageId);
  }
}

/** Whether the row says that a deal has ended and its history does not: the dwell of its last visit is not known then. */
function isEndUnrecorded(deal: Deal): boolean {
  return hasEnded(deal) && deal.visits.at(-1)?.dwellDays === null;
}

function hasEnded({ kind }: Deal): boolean {
  return kind !== 'unmapped' && isEndedKind(kind);
}
