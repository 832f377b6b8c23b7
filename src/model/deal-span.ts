import { toDayNumber, type CalendarDate, type DayNumber } from './calendar-date.js';
import type { Deal } from './deal.js';
import { countLogUntil } from './deal-log.js';
import { dealMoments, type DealMoment } from './deal-moments.js';
import { dealAt } from './deal-past.js';
import { pastAmount, type PastContext } from './past-amount.js';
import { isEndedKind } from './stage.js';

/** A deal from one change of it to the next. */
export interface Standing {
  readonly was: Deal;
  /** How many entries of its log had come by then. */
  readonly logCount: number;
}

/** A deal between the ends of two days. */
export interface DealSpan {
  /** As it was at the end of the first day; `null` = not there. */
  readonly opening: Standing | null;
  /** What it then became, change by change, up to the end of the last day; `null` = removed. */
  readonly changes: readonly { readonly date: CalendarDate; readonly standing: Standing | null }[];
  /** Its amount as it stands, minor units of the reporting currency: that of its closing where it has ended, else that in force, at the rate of the day. `null` = unknown. */
  readonly amountOf: (standing: Standing, date: CalendarDate) => number | null;
  /** The amount in force, also of a deal that has ended: what it would come back with. */
  readonly amountInForce: (standing: Standing, date: CalendarDate) => number | null;
}

/** Whether a deal has ended by the end of a day, and never was anything else again; `false` = that asks for a closer look. */
export function endedBy({ kind, closedDate }: Deal, date: CalendarDate): boolean {
  return isEndedKind(kind) && closedDate !== null && closedDate <= date;
}

/**
 * What a deal was, change by change, from the end of one day to the end of another (docs/measures.md §11). A deal that is
 * created between them comes with the owner, amount and expected close of the end of that day: what it was given then was not
 * changed.
 */
export function dealSpan(
  deal: Deal,
  after: CalendarDate,
  until: CalendarDate,
  context: PastContext,
): DealSpan {
  const { log } = deal;
  const wasBefore = dealAt(deal, after, context);
  const moments = dealMoments(deal, context, { after, until }).filter(
    (moment) => moment.deal === null || deal.removedDate === null || moment.date <= deal.removedDate,
  );
  const inForce = (logCount: number, day: DayNumber, isLost: boolean): number | null =>
    pastAmount(deal, logCount, { day, isLost }, context).amountMinor;
  return {
    opening: wasBefore && { was: wasBefore, logCount: countLogUntil(log, toDayNumber(after)) },
    changes: (wasBefore ? moments : asCreated(moments)).map(({ date, deal: was, logCount }) => ({
      date,
      standing: was && { was, logCount },
    })),
    amountOf: ({ was, logCount }, date) => {
      if (!isEndedKind(was.kind)) return inForce(logCount, toDayNumber(date), false);
      const day = toDayNumber(was.closedDate ?? date);
      return inForce(countLogUntil(log, day), day, was.kind === 'lost');
    },
    amountInForce: ({ logCount }, date) => inForce(logCount, toDayNumber(date), false),
  };
}

/** The first day's changes, each with what was told by its end beside the stage. */
function asCreated(moments: readonly DealMoment[]): readonly DealMoment[] {
  const date = moments[0]?.date;
  const last = moments.findLast((moment) => moment.date === date && moment.deal !== null);
  if (!last?.deal) return moments;
  const { ownerId, teamId, source, account, dimensions, expectedCloseDate } = last.deal;
  const told = { ownerId, teamId, source, account, dimensions, expectedCloseDate };
  return moments.map((moment) =>
    moment.date === date && moment.deal
      ? { ...moment, deal: { ...moment.deal, ...told }, logCount: last.logCount }
      : moment,
  );
}
