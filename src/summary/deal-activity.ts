import {
  PipelineError,
  type CalendarDate,
  type Deal,
  type DealActivity,
  type Process,
} from '../model/index.js';
import type { EndOperation } from './end-operation.js';

/**
 * The deal with something more done for it, in the stage told, else in the one it stands in.
 * @throws PipelineError `unknown-stage`
 */
export function withActivity(
  deal: Deal,
  { activityType = null, stageId }: Extract<EndOperation, { readonly type: 'activity' }>,
  date: CalendarDate,
  process: Process,
): Deal {
  if (stageId !== undefined && !process.stageIndexById.has(stageId)) {
    throw new PipelineError(
      'unknown-stage',
      `There is no stage "${stageId}" in which something was done for deal "${deal.id}". Use the id of a stage: ${[...process.stageIndexById.keys()].join(', ')}.`,
    );
  }
  const activity: DealActivity = { date, type: activityType, stageId: stageId ?? deal.stageId };
  let at = deal.activities.length;
  while (at > 0 && deal.activities[at - 1]!.date > date) at--;
  const { lastActivityDate } = deal;
  return {
    ...deal,
    activities: [...deal.activities.slice(0, at), activity, ...deal.activities.slice(at)],
    lastActivityDate: lastActivityDate !== null && lastActivityDate > date ? lastActivityDate : date,
  };
}
