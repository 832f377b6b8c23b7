import {
  isOverridable,
  moveCheck,
  MoveBlockedError,
  type CalendarDate,
  type Deal,
  type MoveBlockedCode,
  type Process,
  type StageLoad,
  type UnmetRule,
} from '../model/index.js';
import { assertSaid } from './assert-said.js';
import type { GateOverrideReason } from './process-operation.js';

/** A move that is held against the rules of the process. */
export interface RuledMove {
  readonly toStageId: string;
  readonly date: CalendarDate;
  readonly lostReason?: string | null | undefined;
  readonly overrideGate?: GateOverrideReason | undefined;
}

const CODES: Readonly<Record<UnmetRule['kind'], MoveBlockedCode>> = {
  transition: 'transition-blocked',
  criterion: 'gate-blocked',
  bid: 'bid-blocked',
  'limit-deals': 'limit-blocked',
  'limit-value': 'limit-blocked',
  reason: 'reason-missing',
};

/**
 * The deal as it may make a move: the same where the rules let it through, else with the override recorded
 * (docs/measures.md §15). An override that nothing needs is not recorded.
 * @param load what stands in the stage it goes to; `null` = that has no limit
 * @throws MoveBlockedError the code of the first rule that blocks and that nobody overrides: `transition-blocked`, `gate-blocked`, `bid-blocked`, `limit-blocked`, `reason-missing`
 */
export function passRules(
  deal: Deal,
  { toStageId, date, lostReason, overrideGate }: RuledMove,
  process: Process,
  load: StageLoad | null,
): Deal {
  const check = moveCheck(deal, toStageId, process, { lostReason, until: date, load });
  const { unmet } = check;
  const isPassed = (rule: UnmetRule): boolean => overrideGate !== undefined && isOverridable(rule);
  const blocking = unmet.filter((rule) => rule.effect === 'block' && !isPassed(rule));
  const [first] = blocking;
  if (first) {
    throw new MoveBlockedError(
      CODES[first.kind],
      `Deal "${deal.id}" cannot go from stage "${deal.stageId}" to "${toStageId}": ${inWords(blocking)}. store.checkMoves tells beforehand.`,
      check,
    );
  }
  return overrideGate ? overridden(deal, toStageId, date, unmet.filter(isOverridable), overrideGate) : deal;
}

function overridden(
  deal: Deal,
  toStageId: string,
  date: CalendarDate,
  passed: readonly UnmetRule[],
  { by, reason }: GateOverrideReason,
): Deal {
  if (passed.length === 0) return deal;
  assertSaid(by, 'overrideGate.by', 'who lets the deal pass', deal);
  assertSaid(reason, 'overrideGate.reason', 'why the deal may pass', deal);
  const unmetCriterionIds = passed.flatMap((rule) => (rule.kind === 'criterion' ? rule.criterion.id : []));
  const alsoPassed = passed.flatMap(({ kind }) => (kind === 'criterion' ? [] : kind));
  // A gate may be that of an earlier stage than the deal's own: on hold, say.
  const stageId = passed.find(({ kind }) => kind === 'criterion' || kind === 'bid')?.stageId ?? deal.stageId;
  const override = { stageId, toStageId, unmetCriterionIds, by, reason, date };
  const told = alsoPassed.length === 0 ? override : { ...override, alsoPassed };
  return { ...deal, gateOverrides: [...deal.gateOverrides, told] };
}

/** The rules that block, and how to meet each. */
function inWords(rules: readonly UnmetRule[]): string {
  const criteria = rules.flatMap((rule) =>
    rule.kind === 'criterion' ? `"${rule.criterion.name}" (${rule.criterion.id})` : [],
  );
  const evidence = `there is no evidence for ${criteria.join(', ')}: give it with meet-criterion, or move with overrideGate: { by, reason }`;
  const others = rules.flatMap((rule) => (rule.kind === 'criterion' ? [] : ruleInWords(rule)));
  return [...(criteria.length === 0 ? [] : [evidence]), ...others].join('; ');
}

function ruleInWords(rule: Exclude<UnmetRule, { readonly kind: 'criterion' }>): string {
  switch (rule.kind) {
    case 'transition':
      return `from stage "${rule.stageId}" deals go to ${rule.allowed.join(', ') || 'no other stage'} only`;
    case 'bid':
      return `its gate asks for the decision to bid, and ${rule.decision === null ? 'there is none' : 'that was not to'}: decide with decide-bid, or move with overrideGate`;
    case 'limit-deals':
      return `stage "${rule.stageId}" takes ${rule.limit} deals, and this would be ${rule.after}: move one out, or move with overrideGate`;
    case 'limit-value':
      return `stage "${rule.stageId}" takes a value of ${rule.limit} minor units, and this would make ${rule.after}: move a deal out, or move with overrideGate`;
    case 'reason':
      return `stage "${rule.stageId}" asks why the deal ended: give lostReason`;
  }
}
