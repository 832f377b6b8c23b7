import { differenceInDays, type CalendarDate, type Deal, type Process, type Visit } from '../model/index.js';
import { stageSteps } from './stage-steps.js';

/** The visit that goes on, held or not; `null` = none. */
export function standingVisit({ visits, kind, stageId }: Deal): Visit | null {
  const last = visits.at(-1);
  const goesOn = last !== undefined && last.leftDate === null && last.destinationStageId === null;
  return goesOn && (kind === 'hold' || (kind === 'open' && last.stageId === stageId)) ? last : null;
}

/** Whole days of an open deal in its stage, without those on hold; `null` = not known. */
export function presentDays(deal: Deal, asOf: CalendarDate): number | null {
  const standing = standingVisit(deal);
  return standing
    ? daysBetween(standing.enteredDate, asOf, standing.holdDays)
    : daysBetween(deal.stageEnteredDate, asOf, 0);
}

/** Names of the stages that a deal passed over and never visited, each once. */
export function skippedNames({ visits }: Deal, process: Process): readonly string[] {
  const ids = stageSteps(visits, process).flatMap(({ skippedIds }) => skippedIds);
  return [...new Set(ids.map((id) => stageNameOf(id, process) ?? id))];
}

/** `null` = the process has no such stage. */
export function stageNameOf(stageId: string, process: Process): string | null {
  return process.stages[process.stageIndexById.get(stageId) ?? -1]?.stage.name ?? null;
}

/** Days without hold; `null` where an end is not known, or they are the wrong way round. */
export function daysBetween(
  from: CalendarDate | null,
  until: CalendarDate | null,
  holdDays: number,
): number | null {
  if (from === null || until === null) return null;
  const days = differenceInDays(until, from) - holdDays;
  return days < 0 ? null : days;
}
