import { fromDayNumber, toDayNumber, type CalendarDate } from './calendar-date.js';
import { currencyExponent } from './currency.js';
import type { Deal } from './deal.js';
import { decimalToMinor } from './money.js';
import { readForecastCategory } from './forecast-category.js';
import type { Process } from './pipeline-definition.js';
import { readProbability } from './read-probability.js';
import type { IssueLog } from './issue-log.js';
import type { ReadEvent } from './read-history.js';
import type { People } from './read-people.js';
import { stageAt } from './stage-at.js';

/** What of a deal a log entry can have set. */
export type LoggedFields = Pick<
  Deal,
  | 'stageId'
  | 'ownerId'
  | 'teamId'
  | 'source'
  | 'account'
  | 'dimensions'
  | 'expectedCloseDate'
  | 'probabilityBasisPoints'
  | 'forecastCategory'
>;

/**
 * One change of a deal, as history or a store's operations know it: each field that is there was set on `date`, the others did
 * not change. What a deal was on a past day is read from its log (docs/measures.md §0 "amounts through time").
 */
export interface DealLogEntry extends Partial<LoggedFields> {
  readonly date: CalendarDate;
  /** Minor units of `currency`, as given: beyond 10¹² it is out of range, and unknown; `null` = emptied. */
  readonly amountMinor?: number | null;
  /** ISO 4217 code of the amount; absent = the deal's own currency. */
  readonly currency?: string;
}

/** Shared by all deals without a log. */
export const NO_LOG: readonly DealLogEntry[] = [];

/** The log of a deal from the first `count` of its ordered events. */
export function logOfEvents(
  events: readonly ReadEvent[],
  count: number,
  currency: string,
  { process, owners, log }: { readonly process: Process; readonly owners: People; readonly log: IssueLog },
): readonly DealLogEntry[] {
  if (count === 0) return NO_LOG;
  const exponent = currencyExponent(currency);
  return events.slice(0, count).map((event) => {
    const stage = stageAt(process, event.stageIndex)?.stage;
    return {
      date: fromDayNumber(event.day),
      ...(stage && { stageId: stage.id }),
      ...(event.amount !== undefined && { amountMinor: amountOf(event, exponent) }),
      ...(event.owner !== undefined && { ownerId: ownerOf(event.owner, owners) }),
      ...(event.expectedClose !== undefined && { expectedCloseDate: event.expectedClose }),
      ...(event.probability !== undefined && {
        probabilityBasisPoints: readProbability(event.probability, log),
      }),
      ...(event.forecastCategory !== undefined && {
        forecastCategory: readForecastCategory(event.forecastCategory, process, log),
      }),
    };
  });
}

function amountOf({ amount }: ReadEvent, exponent: number): number | null {
  return amount ? decimalToMinor(amount, exponent).amountMinor : null;
}

function ownerOf(text: string | null, owners: People): string | null {
  return text === null ? null : (owners.find(text) ?? owners.add(text)).id;
}

/** The log with one more entry, after those of its day. */
export function withLogEntry(log: readonly DealLogEntry[], entry: DealLogEntry): readonly DealLogEntry[] {
  let at = log.length;
  while (at > 0 && log[at - 1]!.date > entry.date) at--;
  return [...log.slice(0, at), entry, ...log.slice(at)];
}

/** How many entries lie at or before a day. */
export function countLogUntil(log: readonly DealLogEntry[], day: number): number {
  let count = log.length;
  while (count > 0 && toDayNumber(log[count - 1]!.date) > day) count--;
  return count;
}
