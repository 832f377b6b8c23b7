import {
  blankDeal,
  NO_LOG,
  teamOfOwner,
  type CalendarDate,
  type Deal,
  type Owner,
  type Process,
} from '../model/index.js';

/** A deal to create: its id, its stage, and what else is known; the rest is as of a deal of which nothing else is known. */
export type NewDeal = Pick<Deal, 'id' | 'stageId'> & Partial<Deal>;

/** The whole deal, created today, of its owner's team, and in its stage since then, or since it closed, where nothing else is said. */
export function newDeal(
  given: NewDeal,
  process: Process,
  owners: readonly Owner[],
  asOf: CalendarDate,
): Deal {
  const kind = process.stages[process.stageIndexById.get(given.stageId) ?? -1]?.kind ?? 'unmapped';
  const createdDate = given.createdDate === undefined ? asOf : given.createdDate;
  const isEnded = kind === 'won' || kind === 'lost' || kind === 'disqualified';
  const closedDate = given.closedDate === undefined && isEnded ? asOf : (given.closedDate ?? null);
  const since = isEnded ? closedDate : createdDate;
  const stageEnteredDate = given.stageEnteredDate === undefined ? since : given.stageEnteredDate;
  const visit = {
    stageId: given.stageId,
    enteredDate: stageEnteredDate,
    leftDate: null,
    destinationStageId: null,
    holdDays: 0,
    dwellDays: null,
    added: stageEnteredDate === null,
  };
  const { currency = process.currency, amountMinor = null } = given;
  return {
    ...blankDeal(given.id, currency),
    kind,
    stageEnteredDate,
    // What it is in another currency than the reporting one is known only where it is said.
    originalAmountMinor: currency === process.currency ? amountMinor : null,
    createdDate,
    closedDate,
    teamId: teamOfOwner(given.ownerId ?? null, owners),
    visits: kind === 'open' ? [visit] : [],
    pathKnown: !isEnded,
    log:
      stageEnteredDate === null || kind === 'unmapped'
        ? NO_LOG
        : [{ date: stageEnteredDate, stageId: given.stageId }],
    ...given,
  };
}
