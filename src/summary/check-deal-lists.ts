import { isCalendarDate, type Deal } from '../model/index.js';
import { told } from './told.js';

const isTextOrNone = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'string';
const isDateOrNone = (value: unknown): boolean => value === null || isCalendarDate(value);
const isDays = (value: unknown): boolean => Number.isSafeInteger(value);

/** What each item of a deal's lists must be. */
const ITEMS: Readonly<Record<string, (item: Readonly<Record<string, unknown>>) => boolean>> = {
  visits: ({ stageId, destinationStageId, enteredDate, leftDate, holdDays, dwellDays }) =>
    typeof stageId === 'string' &&
    isTextOrNone(destinationStageId) &&
    isDateOrNone(enteredDate) &&
    isDateOrNone(leftDate) &&
    isDays(holdDays) &&
    (dwellDays === null || isDays(dwellDays)),
  log: ({ date, stageId, amountMinor, ownerId }) =>
    isCalendarDate(date) &&
    (stageId === undefined || typeof stageId === 'string') &&
    (amountMinor === undefined || amountMinor === null || Number.isSafeInteger(amountMinor)) &&
    isTextOrNone(ownerId),
  activities: ({ date, type, stageId }) =>
    isCalendarDate(date) && isTextOrNone(type) && isTextOrNone(stageId),
  evidence: ({ stageId, criterionId, by, note }) => [stageId, criterionId, by, note].every(isTextOrNone),
  bids: ({ trackId, by, note }) => [trackId, by, note].every(isTextOrNone),
  gateOverrides: ({ stageId, toStageId, by, reason }) => [stageId, toStageId, by, reason].every(isTextOrNone),
};

/** Calls `fail` where one of a deal's lists is none, or has an item that could not be read. */
export function checkDealLists(deal: Deal, fail: (what: string) => never): void {
  for (const [name, isItem] of Object.entries(ITEMS)) {
    const list: unknown = deal[name as keyof Deal];
    if (!Array.isArray(list)) fail(`no list of ${name}. Give [] for none.`);
    for (const item of list as unknown[]) {
      if (typeof item === 'object' && item !== null && isItem(item as Readonly<Record<string, unknown>>))
        continue;
      fail(`${told(item)} among its ${name}. Give items as deal.${name} has them.`);
    }
  }
}
