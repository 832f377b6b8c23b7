import { fromDayNumber, toDayNumber, type CalendarDate, type DayNumber } from './calendar-date.js';
import type { Deal, DealLogEntry, LoggedFields } from './deal.js';
import { countLogUntil } from './deal-log.js';
import { settleState, type StageRecord } from './deal-state.js';
import { pastAmount, type PastContext } from './past-amount.js';
import { teamOfOwner } from './people.js';
import type { Process } from './pipeline-definition.js';
import { processRecordAt } from './process-records.js';
import { settleVisits } from './settle-visits.js';
import { stageAt } from './stage-at.js';
import { UNMAPPED_STAGE_ID } from './stage.js';
import { walkStages, type StageEvent } from './walk-stages.js';

/** Where a deal stood, and with what, after some entries of its log. */
export type PastState = Pick<
  Deal,
  | 'stageId'
  | 'kind'
  | 'stageEnteredDate'
  | 'closedDate'
  | 'amountMinor'
  | 'originalAmountMinor'
  | 'visits'
  | 'pathKnown'
> &
  Omit<LoggedFields, 'stageId'>;

/**
 * A deal as it was at the end of a day: stage, visits, amount, owner, expected close then in force, as parsing as of that day
 * would have read it (docs/measures.md §0). What its log does not know is as now.
 * @returns `null` where it was not there yet, or removed.
 * @throws PipelineError `invalid-date`
 */
export function dealAt<TFields>(
  deal: Deal<TFields>,
  date: CalendarDate,
  context: PastContext,
): Deal<TFields> | null {
  const day = toDayNumber(date);
  if (deal.createdDate !== null && deal.createdDate > date) return null;
  if (deal.removedDate !== null && deal.removedDate <= date) return null;
  const count = countLogUntil(deal.log, day);
  if (isRemovedAfter(deal, count)) return null;
  const state = stateAfter(deal, count, day, context, eventsOfLog(deal, context.process));
  return {
    ...deal,
    ...state,
    ...processRecordAt(deal, date),
    unmappedStage: state.kind === 'unmapped' ? deal.unmappedStage : null,
    lastActivityDate: activityBy(deal, date),
    activities: deal.activities.filter((each) => each.date <= date),
    log: deal.log.filter((each) => each.date <= date),
    removedDate: null,
  };
}

/** Whether the deal was removed, and not brought back, in the first `count` entries of its log. */
export function isRemovedAfter({ log }: Pick<Deal, 'log'>, count: number): boolean {
  for (let index = count - 1; index >= 0; index--) {
    const removed = log[index]?.removed;
    if (removed !== undefined) return removed;
  }
  return false;
}

/** The entries of a deal's log as events of the walk, for {@link stateAfter}. */
export function eventsOfLog({ log }: Pick<Deal, 'log'>, process: Process): readonly StageEvent[] {
  return log.map(({ date, stageId }) => ({
    day: toDayNumber(date),
    stageIndex: stageId === undefined ? -1 : (process.stageIndexById.get(stageId) ?? -1),
  }));
}

/**
 * The state after the first `count` entries of the log, all of them of `day` or before.
 * @param events the whole log as {@link eventsOfLog} gives it: who asks of many moments has it once.
 */
export function stateAfter(
  deal: Deal,
  count: number,
  day: DayNumber,
  context: PastContext,
  events: readonly StageEvent[],
): PastState {
  const { process } = context;
  const walk = walkStages(events, count, process);
  const record: StageRecord = {
    stageText: deal.kind === 'unmapped' ? deal.unmappedStage : deal.stageId,
    stageIndex: process.stageIndexById.get(deal.stageId) ?? -1,
    closedDay: deal.closedDate === null ? null : toDayNumber(deal.closedDate),
    stageEnteredDay: recordEnteredDay(deal, events),
  };
  const state = settleState(record, events, walk, day, process);
  const stageEnteredDay = state.because === 'record' ? record.stageEnteredDay : null;
  const lastChangeDay = count === 0 ? null : events[count - 1]!.day;
  const settled = settleVisits(walk, state, stageEnteredDay, lastChangeDay, process);
  const at = stageAt(process, state.stageIndex);
  const kind = at?.kind ?? 'unmapped';
  const ownerId = inForce(deal, count, 'ownerId');
  return {
    stageId: at?.stage.id ?? UNMAPPED_STAGE_ID,
    kind,
    stageEnteredDate: settled.stageEnteredDay === null ? null : fromDayNumber(settled.stageEnteredDay),
    closedDate: state.closedDay === null ? null : fromDayNumber(state.closedDay),
    ...pastAmount(deal, count, { day: state.closedDay ?? day, isLost: kind === 'lost' }, context),
    ownerId,
    teamId: teamInForce(deal, count, ownerId, context),
    source: inForce(deal, count, 'source'),
    account: inForce(deal, count, 'account'),
    dimensions: inForce(deal, count, 'dimensions'),
    expectedCloseDate: expectedThen(deal, count, state.closedDay !== null),
    probabilityBasisPoints: inForce(deal, count, 'probabilityBasisPoints'),
    forecastCategory: inForce(deal, count, 'forecastCategory'),
    visits: settled.visits,
    pathKnown: settled.pathKnown,
  };
}

/** The day the record gives for its stage: only where no entry of the log says it. */
function recordEnteredDay(deal: Deal, events: readonly { readonly stageIndex: number }[]): DayNumber | null {
  if (deal.stageEnteredDate === null || events.some(({ stageIndex }) => stageIndex !== -1)) return null;
  return toDayNumber(deal.stageEnteredDate);
}

/** A field after the first `count` entries: the record's word, unless a later entry changed it; then the last earlier one's. */
function inForce<TField extends keyof LoggedFields>(
  deal: Deal,
  count: number,
  field: TField,
): LoggedFields[TField] {
  const { log } = deal;
  let later = count;
  while (later < log.length && log[later]![field] === undefined) later++;
  if (later >= log.length) return deal[field];
  const told = lastTold(deal, count, field);
  return told === undefined ? deal[field] : told;
}

/** What the last of the first `count` entries that tells of a field says; `undefined` = none of them does. */
function lastTold<TField extends keyof LoggedFields>(
  { log }: Pick<Deal, 'log'>,
  count: number,
  field: TField,
): LoggedFields[TField] | undefined {
  for (let index = count - 1; index >= 0; index--) {
    const told: DealLogEntry[TField] = log[index]![field];
    if (told !== undefined) return told as LoggedFields[TField];
  }
  return undefined;
}

/** Rows of ended deals are often given without an expected close: what history told of it held until the end. */
function expectedThen(deal: Deal, count: number, hadEnded: boolean): CalendarDate | null {
  const told = inForce(deal, count, 'expectedCloseDate');
  if (told !== null || hadEnded || deal.closedDate === null) return told;
  return lastTold(deal, count, 'expectedCloseDate') ?? null;
}

/** The team of a deal whose owner was another: that owner's, where the deal has its team from its owner. */
function teamInForce(
  deal: Deal,
  count: number,
  ownerId: string | null,
  { owners }: PastContext,
): string | null {
  const team = inForce(deal, count, 'teamId');
  if (ownerId === null || ownerId === deal.ownerId || deal.log.some((entry) => entry.teamId !== undefined))
    return team;
  return team === teamOfOwner(deal.ownerId, owners) ? teamOfOwner(ownerId, owners) : team;
}

function activityBy(deal: Deal, date: CalendarDate): CalendarDate | null {
  if (deal.lastActivityDate === null || deal.lastActivityDate <= date) return deal.lastActivityDate;
  return deal.activities.findLast((each) => each.date <= date)?.date ?? null;
}
