import type { CalendarDate } from './calendar-date.js';

/**
 * What shows that an exit criterion is met: who says so, when, and what there is to see (docs/measures.md §15). One without a
 * person or a note is a tick alone: it is kept, and meets nothing.
 */
export interface Evidence {
  /** The stage whose criterion it is. */
  readonly stageId: string;
  /** Id of the criterion, unique within that stage. */
  readonly criterionId: string;
  /** Who says so, as the host names people; `null` = not said. */
  readonly by: string | null;
  /** The day it was so. */
  readonly date: CalendarDate;
  /** What there is to see: "mail of 3 May", a link; `null` = nothing. */
  readonly note: string | null;
}

/** Evidence as hosts have it; see {@link Evidence}. */
export interface EvidenceEvent {
  readonly dealId: string;
  /** Id or name of the criterion. */
  readonly criterion: string;
  /** Id or name of the stage; needed where several stages have such a criterion. */
  readonly stage?: string | null;
  /** Who says so. */
  readonly by?: string | null;
  readonly at: string | number | Date;
  readonly note?: string | null;
}

/** The evidence of deals that have none. */
export const NO_EVIDENCE: readonly Evidence[] = [];

/** Whether it says who and what, and so is more than a tick. */
export function isFullEvidence({ by, note }: Pick<Evidence, 'by' | 'note'>): boolean {
  return hasText(by) && hasText(note);
}

/** The order in which a deal keeps its evidence: by day, then by what it says, so that the order of rows never counts. */
export function compareEvidence(one: Evidence, other: Evidence): number {
  return (
    compareTexts(one.date, other.date) ||
    compareTexts(one.stageId, other.stageId) ||
    compareTexts(one.criterionId, other.criterionId) ||
    compareTexts(one.by, other.by) ||
    compareTexts(one.note, other.note)
  );
}

/** Whether two say the same. */
export function isSameEvidence(one: Evidence, other: Evidence): boolean {
  return compareEvidence(one, other) === 0;
}

function hasText(text: string | null): boolean {
  return text !== null && text.trim() !== '';
}

function compareTexts(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return one < other ? -1 : 1;
}
