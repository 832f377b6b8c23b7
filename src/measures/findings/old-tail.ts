import { toDayNumber } from '../../model/index.js';
import { createdPart, KIND_CODE, NO_DAY } from '../../summary/index.js';
import { rate, type Rate } from '../rate.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule, FindingSource } from './finding-source.js';

/** A deal is old once it is open for more than so many median cycles of won deals. */
const CYCLES = 2;

/**
 * Coverage of what remains is over its ceiling, and `limit` or more of the open deals are overdue where they stand, or older than
 * twice the median cycle of the baseline's won deals: clean out. Least: open deals, and won ones that the median is of.
 */
export const oldTail: FindingRule = (source, { limit, least }) => {
  const { coverage, cycle } = source;
  const { coverageOfRemaining, ceiling, zone, openAll } = coverage;
  if (zone === null || coverageOfRemaining === null || ceiling === null || openAll.count < Math.max(1, least))
    return null;
  const overdue = rate(overdueCount(source), openAll.count);
  const old =
    cycle.medianDays === null || cycle.count < least ? rate(0, 0) : oldShare(source, cycle.medianDays);
  const isOld = [overdue, old].some(({ value }) => value !== null && value >= limit);
  if (zone !== 'high' || !isOld) return [];
  return [
    {
      evidence: {
        coverage: ratioNumber('multiple', coverageOfRemaining),
        ceiling: plainNumber('multiple', ceiling),
        overdue: ratioNumber('share', overdue),
        ...(old.value !== null && { old: ratioNumber('share', old) }),
        ...(old.value !== null && { cycle: plainNumber('days', cycle.medianDays!) }),
        limit: plainNumber('share', limit),
      },
    },
  ];
};

/** Open deals of pipeline tracks that stand for longer than expected; of the recent days' end, which is `asOf` unless told. */
function overdueCount({ conversion, summary: { process } }: FindingSource): number {
  return conversion.stages.reduce((sum, { stageId, overdueCount: count }) => {
    const at = process.stages[process.stageIndexById.get(stageId) ?? -1];
    return at && process.pipelineTracks[at.trackIndex] === true ? sum + (count ?? 0) : sum;
  }, 0);
}

/** Of the open deals of known creation, those older than two median cycles. */
function oldShare({ summary, context }: FindingSource, medianDays: number): Rate {
  const today = toDayNumber(context.asOf);
  const cells = summary.part(createdPart);
  let known = 0;
  let old = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    const created = cells.key(cell, 1);
    if (cells.key(cell, 0) !== KIND_CODE.open || created === NO_DAY) continue;
    known += cells.count(cell);
    if (today - created > CYCLES * medianDays) old += cells.count(cell);
  }
  return rate(old, known);
}
