import { fromDayNumber, toDayNumber } from './calendar-date.js';
import { currencyExponent } from './currency.js';
import type { DealLogEntry } from './deal.js';
import { decimalToMinor } from './money.js';
import { readForecastCategory } from './forecast-category.js';
import type { Process } from './pipeline-definition.js';
import { readProbability } from './read-probability.js';
import type { IssueLog } from './issue-log.js';
import type { ReadEvent } from './read-history.js';
import type { People } from './read-people.js';
import { stageAt } from './stage-at.js';

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
