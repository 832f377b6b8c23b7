import { withLogEntry, type CalendarDate, type Deal } from '../model/index.js';

/** A deal that is removed on a day, with that in its log. */
export function withRemovalLogged(deal: Deal, removedDate: CalendarDate): Deal {
  return { ...deal, removedDate, log: withLogEntry(deal.log, { date: removedDate, removed: true }) };
}

/** A removed deal that is back, with both in its log. */
export function withReturnLogged(deal: Deal, removedDate: CalendarDate, date: CalendarDate): Deal {
  const isTold = deal.log.some((entry) => entry.removed === true && entry.date === removedDate);
  const { log } = isTold ? deal : withRemovalLogged(deal, removedDate);
  return { ...deal, removedDate: null, log: withLogEntry(log, { date, removed: false }) };
}
