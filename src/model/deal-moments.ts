import { FIRST_DAY_NUMBER, fromDayNumber, toDayNumber, type CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
import { countLogUntil } from './deal-log.js';
import { eventsOfLog, isRemovedAfter, stateAfter } from './deal-past.js';
import type { PastContext } from './past-amount.js';

/** Comes after every date, as text. */
const AFTER_ALL = '~';

/** What a deal was from one change of it to the next. */
export interface DealMoment<TFields = unknown> {
  /** The day of the change. */
  readonly date: CalendarDate;
  /** The deal after it; `null` = removed. */
  readonly deal: Deal<TFields> | null;
  /** How many entries of its log had come by then. */
  readonly logCount: number;
}

/** Which changes are asked for: those after the end of a day, up to the end of another. */
export interface MomentSpan {
  /** Absent = from the first. */
  readonly after?: CalendarDate;
  /** Absent = to the last. */
  readonly until?: CalendarDate;
}

/**
 * The changes of a deal in order, each with the deal after it: its creation first (the first day of the calendar where it is not
 * known), then every entry of its log, its closing
 * where only the record has it, its removal. Its amount in another currency is at the rate of the change's day: what it is worth
 * between two changes at another day's rate, `dealAt` says. Events of a day that a closing ends come before the closing.
 */
export function dealMoments<TFields>(
  deal: Deal<TFields>,
  context: PastContext,
  { after = '', until = AFTER_ALL }: MomentSpan = {},
): readonly DealMoment<TFields>[] {
  const moments: DealMoment<TFields>[] = [];
  const { log, createdDate, closedDate, stageEnteredDate, removedDate } = deal;
  const start = createdDate ?? log[0]?.date ?? fromDayNumber(FIRST_DAY_NUMBER);
  const events = eventsOfLog(deal, context.process);
  const dates = new Set(log.map(({ date }) => date));
  for (const date of [start, closedDate, stageEnteredDate]) if (date !== null) dates.add(date);
  for (const date of [...dates].toSorted()) {
    if (date < start || date <= after || date > until) continue;
    const day = toDayNumber(date);
    const first = countLogUntil(log, day - 1);
    const last = countLogUntil(log, day);
    if (date === start && last - first > 0) push(date, first, day, false);
    for (let count = first + 1; count <= last; count++) push(date, count, day, count === last);
    if (last === first) push(date, last, day, true);
  }
  const isTold = isRemovedAfter(deal, log.length);
  if (removedDate !== null && !isTold && removedDate > after && removedDate <= until)
    moments.push({ date: removedDate, deal: null, logCount: log.length });
  return moments;

  function push(date: CalendarDate, count: number, day: number, isLast: boolean): void {
    // Until the day's last change, a closing that the record dates on this day has not come.
    if (isRemovedAfter(deal, count)) {
      moments.push({ date, deal: null, logCount: count });
      return;
    }
    const state = stateAfter(deal, count, isLast ? day : day - 1, context, events);
    moments.push({
      date,
      deal: { ...deal, ...state, removedDate: null },
      logCount: count,
    });
  }
}
