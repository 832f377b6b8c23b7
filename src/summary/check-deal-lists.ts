import { isCalendarDate, type CalendarDate, type Deal } from '../model/index.js';
import { told } from './told.js';

const isTextOrNone = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';
const isPast = (value: unknown, asOf: CalendarDate): boolean => isCalendarDate(value) && value <= asOf;
const isPastOrNone = (value: unknown, asOf: CalendarDate): boolean => value === null || isPast(value, asOf);
const isDays = (value: unknown): boolean => Number.isSafeInteger(value);

type IsItem = (item: Readonly<Record<string, unknown>>, asOf: CalendarDate) => boolean;

/** What each item of a deal's lists must be. */
const ITEMS: Readonly<Record<string, IsItem>> = {
  visits: ({ stageId, destinationStageId, enteredDate, leftDate, holdDays, dwellDays }, asOf) =>
    typeof stageId === 'string' &&
    isTextOrNone(destinationStageId) &&
    isPastOrNone(enteredDate, asOf) &&
    isPastOrNone(leftDate, asOf) &&
    isDays(holdDays) &&
    (dwellDays === null || isDays(dwellDays)),
  log: ({ date, stageId, amountMinor, ownerId }, asOf) =>
    isPast(date, asOf) &&
    (stageId === undefined || typeof stageId === 'string') &&
    (amountMinor === undefined || amountMinor === null || Number.isSafeInteger(amountMinor)) &&
    isTextOrNone(ownerId),
  activities: ({ date, type, stageId }, asOf) =>
    isPast(date, asOf) && isTextOrNone(type) && isTextOrNone(stageId),
  evidence: ({ stageId, criterionId, by, note }) => [stageId, criterionId, by, note].every(isTextOrNone),
  bids: ({ trackId, by, note }) => [trackId, by, note].every(isTextOrNone),
  gateOverrides: ({ stageId, toStageId, by, reason }) => [stageId, toStageId, by, reason].every(isTextOrNone),
};

/** Calls `fail` where one of a deal's lists is none, or has an item that could not be read or is of a day after `asOf`. */
export function checkDealLists(deal: Deal, asOf: CalendarDate, fail: (what: string) => never): void {
  for (const [name, isItem] of Object.entries(ITEMS)) {
    const list: unknown = deal[name as keyof Deal];
    if (!Array.isArray(list)) fail(`no list of ${name}. Give [] for none.`);
    for (const item of list as unknown[]) {
      if (
        typeof item === 'object' &&
        item !== null &&
        isItem(item as Readonly<Record<string, unknown>>, asOf)
      )
        continue;
      fail(`${told(item)} among its ${name}. Give items as deal.${name} has them, of days up to ${asOf}.`);
    }
  }
}
