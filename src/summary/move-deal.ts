import {
  addDays,
  differenceInDays,
  PipelineError,
  type CalendarDate,
  type Deal,
  type Process,
  type Visit,
} from '../model/index.js';

/**
 * The deal after entering another stage on a day (docs/measures.md §0 "visits"): hold pauses a visit, coming back to the
 * same stage resumes it, and coming back elsewhere or closing ends it on the day the hold began, towards that destination.
 * The same deal where it stands there already. The amount stays as it is, also where the day is an earlier one whose exchange
 * rate was another.
 * @throws PipelineError `unknown-stage`; `invalid-operation` where the day is before the deal was created, or came where it stands
 */
export function moveDeal(deal: Deal, toStageId: string, date: CalendarDate, process: Process): Deal {
  const index = process.stageIndexById.get(toStageId);
  if (index === undefined) {
    throw new PipelineError(
      'unknown-stage',
      `There is no stage "${toStageId}" to move deal "${deal.id}" to. Use the id of a stage: ${[...process.stageIndexById.keys()].join(', ')}.`,
    );
  }
  if (toStageId === deal.stageId) return deal;
  assertNotBefore(deal, date);
  const { kind } = process.stages[index]!;
  const hasEnded = kind === 'won' || kind === 'lost' || kind === 'disqualified';
  const visits = visitsAfter(deal, toStageId, kind, date);
  return {
    ...deal,
    stageId: toStageId,
    kind,
    unmappedStage: null,
    stageEnteredDate: enteredDate(deal, kind, date, visits),
    closedDate: hasEnded ? date : null,
    pathKnown: visits.length > 0 || !hasEnded,
    visits,
  };
}

function visitsAfter(
  deal: Deal,
  toStageId: string,
  kind: Deal['kind'],
  date: CalendarDate,
): readonly Visit[] {
  if (kind === 'hold') return deal.visits;
  const standing = standingVisit(deal);
  if (standing?.stageId === toStageId) return resumed(deal, standing, date);
  const left = standing ? [...deal.visits.slice(0, -1), ended(deal, standing, toStageId, date)] : deal.visits;
  return kind === 'open' ? [...left, newVisit(toStageId, date)] : left;
}

/** The visit that goes on, held or not; `null` = none. */
function standingVisit(deal: Deal): Visit | null {
  const last = deal.visits.at(-1);
  return last && last.leftDate === null && last.destinationStageId === null ? last : null;
}

function resumed(deal: Deal, standing: Visit, date: CalendarDate): readonly Visit[] {
  const since = latest(heldSince(deal), deal.kind === 'hold' ? standing.enteredDate : null);
  if (since === null) return deal.visits;
  return [
    ...deal.visits.slice(0, -1),
    { ...standing, holdDays: standing.holdDays + differenceInDays(date, since) },
  ];
}

function ended(deal: Deal, standing: Visit, destinationStageId: string, date: CalendarDate): Visit {
  const { enteredDate: entered, holdDays, added } = standing;
  const said = deal.kind === 'hold' ? heldSince(deal) : date;
  // A hold that is said to have begun before the visit cannot be what ended it.
  const leftDate = said !== null && entered !== null && said < entered ? null : said;
  const isDwellKnown = leftDate !== null && entered !== null && !added;
  const dwellDays = isDwellKnown ? differenceInDays(leftDate, entered) - holdDays : null;
  return { ...standing, leftDate, destinationStageId, dwellDays };
}

/** The day the hold began; `null` = not on hold, or not known since when. */
function heldSince(deal: Deal): CalendarDate | null {
  return deal.kind === 'hold' ? deal.stageEnteredDate : null;
}

function enteredDate(
  deal: Deal,
  kind: Deal['kind'],
  date: CalendarDate,
  visits: readonly Visit[],
): CalendarDate | null {
  if (kind === 'open') return visits.at(-1)!.enteredDate;
  // From one hold stage to another the hold goes on: it is the day it began that later ends, or lengthens, the visit.
  return kind === 'hold' ? (heldSince(deal) ?? date) : date;
}

function newVisit(stageId: string, date: CalendarDate): Visit {
  return {
    stageId,
    enteredDate: date,
    leftDate: null,
    destinationStageId: null,
    holdDays: 0,
    dwellDays: null,
    added: false,
  };
}

function assertNotBefore(deal: Deal, date: CalendarDate): void {
  const since = latest(cameOn(deal), deal.stageEnteredDate);
  const { createdDate } = deal;
  if (since !== null && date < since) {
    throw new PipelineError(
      'invalid-operation',
      `Deal "${deal.id}" stands in its stage since ${since}, so it cannot leave it on ${date}. Give that day or a later one.`,
    );
  }
  if (createdDate !== null && date < createdDate) {
    throw new PipelineError(
      'invalid-operation',
      `Deal "${deal.id}" was created on ${createdDate}, so it cannot leave its stage on ${date}. Give that day or a later one.`,
    );
  }
}

/** The day the visit that goes on began, and as many days on as it was on hold; `null` = none goes on, or not known. */
function cameOn(deal: Deal): CalendarDate | null {
  const standing = standingVisit(deal);
  return standing?.enteredDate ? addDays(standing.enteredDate, standing.holdDays) : null;
}

function latest(one: CalendarDate | null, other: CalendarDate | null): CalendarDate | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
