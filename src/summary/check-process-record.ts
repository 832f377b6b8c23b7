import {
  isCalendarDate,
  type BidDecision,
  type CalendarDate,
  type Deal,
  type Evidence,
  type GateOverride,
  type Process,
} from '../model/index.js';
import { told } from './told.js';

/**
 * Calls `fail` where the record of how a deal was qualified could not be read: a day that is none or later
 * than `asOf`, a criterion or a track that the pipeline does not have.
 */
export function checkProcessRecord(
  deal: Deal,
  process: Process,
  asOf: CalendarDate,
  fail: (what: string) => never,
): void {
  for (const { date } of [...deal.evidence, ...deal.bids, ...deal.gateOverrides] as readonly (
    Evidence | BidDecision | GateOverride
  )[]) {
    if (isCalendarDate(date) && date <= asOf) continue;
    fail(
      `evidence, a bid or a gate passed on ${told(date)}. Give a calendar date, YYYY-MM-DD, up to ${asOf}.`,
    );
  }
  for (const { stageId, criterionId } of deal.evidence) {
    const stage = process.stages[process.stageIndexById.get(stageId) ?? -1]?.stage;
    if (!stage?.exitCriteria?.some(({ id }) => id === criterionId))
      fail(
        `evidence for criterion "${criterionId}" of stage "${stageId}", which the pipeline does not have.`,
      );
  }
  for (const { trackId, answers } of deal.bids) {
    if (!process.tracks.find(({ id }) => id === trackId)?.bidChecklist)
      fail(`a bid on track "${trackId}", which has no bid checklist.`);
    const isList: boolean = Array.isArray(answers);
    if (!isList) fail('a bid without a list of answers. Give [] for none.');
  }
}
