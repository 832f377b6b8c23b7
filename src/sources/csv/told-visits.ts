import {
  differenceInDays,
  isCalendarDate,
  isEndedKind,
  type Deal,
  type DealKind,
  type Visit,
} from '../../model/index.js';
import { UNKNOWN_DAY, type HistoryEntry } from './history-text.js';

/** A visit while it is told. */
interface OpenVisit {
  readonly visit: Visit;
  readonly isDwellUnknown: boolean;
  /** The day it was paused; `null` = on a day that is not known, `undefined` = it is not paused. */
  heldDate?: string | null;
}

/** Whether each day of a history is one, or not known. Else somebody changed it by hand: only its events are read, which tell of it. */
export function areDaysReadable(entries: readonly HistoryEntry[]): boolean {
  return entries.every(({ date }) => date === UNKNOWN_DAY || isCalendarDate(date));
}

/** Whether a history tells what events cannot: stays that nobody saw begin, days that are not known. */
export function isBeyondEvents(entries: readonly HistoryEntry[]): boolean {
  return entries.some(
    ({ date, isAssumed, isDwellUnknown }, index) =>
      date === UNKNOWN_DAY || isDwellUnknown || (isAssumed && index < entries.length - 1),
  );
}

/** The visits that the entries of an export tell, their stages as ids. @param deal as its row tells it. */
export function toldVisits(
  entries: readonly HistoryEntry[],
  deal: Deal,
  kindOf: (stageId: string) => DealKind,
): Visit[] {
  const visits: Visit[] = [];
  let standing: OpenVisit | null = null;

  const end = (
    { visit, isDwellUnknown, heldDate }: OpenVisit,
    day: string | null,
    stageId: string,
    isSeen: boolean,
  ): void => {
    const leftDate = heldDate === undefined ? day : heldDate;
    const { enteredDate, holdDays, added } = visit;
    const isKnown = isSeen && !added && !isDwellUnknown && enteredDate !== null && leftDate !== null;
    const days = isKnown ? differenceInDays(leftDate, enteredDate) - holdDays : null;
    const dwellDays = days !== null && days >= 0 ? days : null;
    visits.push({ ...visit, leftDate, destinationStageId: stageId, dwellDays });
  };

  for (const { date, stage, holdDays, isAssumed, isDwellUnknown } of entries) {
    const day = date === UNKNOWN_DAY ? null : date;
    const kind = kindOf(stage);
    if (kind === 'hold') {
      if (standing !== null && standing.heldDate === undefined) standing.heldDate = day;
      continue;
    }
    if (standing !== null) end(standing, day, stage, !isAssumed);
    else if (isAssumed && visits.length > 0) visits.push({ ...visits.pop()!, dwellDays: null });
    standing = null;
    if (kind === 'open') {
      const left = { leftDate: null, destinationStageId: null, dwellDays: null };
      standing = {
        visit: { stageId: stage, enteredDate: day, ...left, holdDays, added: isAssumed },
        isDwellUnknown,
      };
    }
  }
  if (standing === null) return visits;
  if (deal.kind === 'unmapped' || !isEndedKind(deal.kind)) return [...visits, standing.visit];
  const { closedDate } = deal;
  const isPossible = closedDate !== null && closedDate >= (standing.visit.enteredDate ?? closedDate);
  end(standing, isPossible ? closedDate : null, deal.stageId, false);
  return visits;
}
