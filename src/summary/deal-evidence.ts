import {
  compareEvidence,
  isSameEvidence,
  PipelineError,
  type CalendarDate,
  type Deal,
  type Evidence,
  type Process,
} from '../model/index.js';
import { assertSaid } from './assert-said.js';
import type { ProcessOperation } from './process-operation.js';

/**
 * The deal with evidence more; the same deal where it has that evidence already.
 * @throws PipelineError `unknown-stage`, `unknown-criterion`; `invalid-operation` for a tick alone
 */
export function meetCriterion(
  deal: Deal,
  operation: Extract<ProcessOperation, { readonly type: 'meet-criterion' }>,
  date: CalendarDate,
  process: Process,
): Deal {
  const { stageId, criterionId, by, note } = operation;
  assertCriterion(stageId, criterionId, deal, process);
  assertSaid(by, 'by', 'who found the criterion met', deal);
  assertSaid(note, 'note', 'what there is to see: a criterion is met by evidence, not by a tick', deal);
  const given: Evidence = { stageId, criterionId, by, date, note };
  if (deal.evidence.some((known) => isSameEvidence(known, given))) return deal;
  return { ...deal, evidence: [...deal.evidence, given].toSorted(compareEvidence) };
}

/**
 * The deal without a criterion's evidence, or without what of it says the same as the operation.
 * @throws PipelineError `unknown-stage`, `unknown-criterion`; `invalid-operation` where there is none
 */
export function withdrawEvidence(
  deal: Deal,
  operation: Extract<ProcessOperation, { readonly type: 'withdraw-evidence' }>,
  process: Process,
): Deal {
  const { stageId, criterionId, by, note, date } = operation;
  assertCriterion(stageId, criterionId, deal, process);
  const evidence = deal.evidence.filter(
    (known) =>
      known.stageId !== stageId ||
      known.criterionId !== criterionId ||
      (by !== undefined && known.by !== by) ||
      (note !== undefined && known.note !== note) ||
      (date !== undefined && known.date !== date),
  );
  if (evidence.length < deal.evidence.length) return { ...deal, evidence };
  throw new PipelineError(
    'invalid-operation',
    `Deal "${deal.id}" has no such evidence for criterion "${criterionId}" of stage "${stageId}" to withdraw. See deal.evidence for what it has.`,
  );
}

function assertCriterion(stageId: string, criterionId: string, deal: Deal, process: Process): void {
  const at = process.stages[process.stageIndexById.get(stageId) ?? -1];
  if (!at) {
    throw new PipelineError(
      'unknown-stage',
      `There is no stage "${stageId}" whose criterion deal "${deal.id}" could meet. Use the id of a stage: ${[...process.stageIndexById.keys()].join(', ')}.`,
    );
  }
  const criteria = at.stage.exitCriteria ?? [];
  if (criteria.some(({ id }) => id === criterionId)) return;
  throw new PipelineError(
    'unknown-criterion',
    `Stage "${stageId}" has no exit criterion "${criterionId}". Known are: ${criteria.map(({ id }) => id).join(', ') || 'none'}.`,
  );
}
