import {
  isCalendarDate,
  isOverridable,
  type BidAnswer,
  type CalendarDate,
  type UnmetRule,
} from '../model/index.js';
import type { Operation } from '../summary/index.js';

/** What is given with a move that asks for something; what is left out is not given. */
export interface BoardGiven {
  /** Who gives it. */
  readonly by: string;
  /** Evidence for exit criteria of the stage being left. */
  readonly evidence?: readonly {
    readonly criterionId: string;
    readonly note: string;
    /** Up to the board's day, which is the default. */
    readonly date?: CalendarDate;
  }[];
  /** Answers and decision on the track's bid checklist. */
  readonly bid?: {
    readonly answers: readonly BidAnswer[];
    readonly decision: 'bid' | 'no-bid' | null;
    readonly note?: string | null;
  };
  /** Why the deal ended. */
  readonly lostReason?: string;
  /** Why it may pass with rules unmet; only where the board lets it. */
  readonly override?: string;
}

/** The rules that are still unmet with what is given; those that only ask have been answered by then. */
export function leftUnmet(
  unmet: readonly UnmetRule[],
  given: BoardGiven,
  asOf: CalendarDate,
  mayOverride: boolean,
): readonly UnmetRule[] {
  const isSaid = isText(given.by);
  const isPassed = mayOverride && isSaid && isText(given.override);
  return unmet.flatMap((rule): UnmetRule | readonly UnmetRule[] => {
    if (rule.effect === 'ask' || (isPassed && isOverridable(rule))) return [];
    switch (rule.kind) {
      case 'criterion': {
        const evidence = given.evidence?.find(({ criterionId }) => criterionId === rule.criterion.id);
        return evidence && isSaid && isText(evidence.note) && isDay(evidence.date, asOf) ? [] : rule;
      }
      case 'bid': {
        const decision = isSaid && given.bid ? given.bid.decision : rule.decision;
        return decision === 'bid' ? [] : { ...rule, decision };
      }
      case 'reason':
        return isText(given.lostReason) ? [] : rule;
      case 'transition':
      case 'limit-deals':
      case 'limit-value':
        return rule;
    }
  });
}

/** The operation of a move with all that was given for it, done and undone in one step. */
export function withGiven(
  operation: Operation,
  dealId: string,
  unmet: readonly UnmetRule[],
  { by, evidence = [], bid, lostReason, override }: BoardGiven,
): Operation {
  const before = unmet.flatMap((rule): Operation | readonly Operation[] => {
    if (rule.kind === 'bid' && bid) {
      return { type: 'decide-bid', dealId, trackId: rule.trackId, by, ...bid };
    }
    if (rule.kind !== 'criterion') return [];
    const { stageId, criterion } = rule;
    const given = evidence.find(({ criterionId }) => criterionId === criterion.id);
    if (!given || !isText(given.note)) return [];
    const { note, date } = given;
    return {
      type: 'meet-criterion',
      dealId,
      stageId,
      criterionId: criterion.id,
      by,
      note,
      ...(date && { date }),
    };
  });
  const told = {
    ...(isText(lostReason) && { lostReason }),
    ...(isText(override) && { overrideGate: { by, reason: override } }),
  };
  const moves = operation.type === 'batch' ? operation.operations : [operation];
  const after = moves.map((each) => (each.type === 'move' ? { ...each, ...told } : each));
  const all = [...before, ...after];
  return all.length === 1 ? all[0]! : { type: 'batch', operations: all };
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function isDay(date: CalendarDate | undefined, asOf: CalendarDate): boolean {
  return date === undefined || (isCalendarDate(date) && date <= asOf);
}
