import type { CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
import { isFullEvidence, type Evidence } from './evidence.js';
import type { ExitCriterion, Stage } from './stage.js';

/** An exit criterion of a stage, and how it is with a deal. */
export interface CriterionState {
  readonly criterion: ExitCriterion;
  /** Whether the gate asks for it. */
  readonly isRequired: boolean;
  /** Whether there is evidence that says who, when and what. */
  readonly isMet: boolean;
  /** All that was given for it by then, oldest first; ticks alone (no person, or no note) included. */
  readonly evidence: readonly Evidence[];
}

const NONE: readonly Evidence[] = [];

/**
 * The exit criteria of a stage, in its order, each met by evidence or not (docs/measures.md §15). Evidence holds however often
 * the deal comes back to the stage, and may be given before it is there.
 * @param until evidence of later days does not count; absent = all of it does
 */
export function criteriaOf(
  deal: Pick<Deal, 'evidence'>,
  stage: Stage,
  until?: CalendarDate,
): readonly CriterionState[] {
  return (stage.exitCriteria ?? []).map((criterion) => {
    const given = deal.evidence.filter(
      ({ stageId, criterionId, date }) =>
        stageId === stage.id && criterionId === criterion.id && (until === undefined || date <= until),
    );
    return {
      criterion,
      isRequired: criterion.required ?? true,
      isMet: given.some(isFullEvidence),
      evidence: given.length === 0 ? NONE : given,
    };
  });
}
