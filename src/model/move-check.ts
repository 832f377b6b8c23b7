import { bidOf } from './bid-decision.js';
import type { CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
import { gateCheck, stageLeft } from './gate.js';
import type { Process } from './pipeline-definition.js';
import { stageAt } from './stage-at.js';
import type { ExitCriterion, Stage } from './stage.js';

/** What stands in a stage. */
export interface StageLoad {
  /** Deals, a whole number. */
  readonly count: number;
  /** Known amounts, minor units of the reporting currency. */
  readonly valueMinor: number;
}

/**
 * A rule that a move does not meet. `effect`: `block` holds the deal back, `warn` lets it go and says so, `ask` lets it go once
 * somebody was asked, whether or not they answer.
 */
export type UnmetRule =
  /** The stage says where deals go from it, and this is not among it. */
  | {
      readonly kind: 'transition';
      readonly effect: 'block';
      /** The stage that says so. */
      readonly stageId: string;
      /** Ids of the stages it lets deals go to. */
      readonly allowed: readonly string[];
    }
  /** A required exit criterion of the stage being left has no evidence. */
  | {
      readonly kind: 'criterion';
      readonly effect: 'block' | 'warn';
      readonly stageId: string;
      readonly criterion: ExitCriterion;
    }
  /** The gate of the stage being left asks for a decision to bid. */
  | {
      readonly kind: 'bid';
      readonly effect: 'block' | 'warn';
      readonly stageId: string;
      readonly trackId: string;
      /** `null` = nothing is decided. */
      readonly decision: 'no-bid' | null;
    }
  /** More would stand in the stage than it takes: deals, or minor units. */
  | {
      readonly kind: 'limit-deals' | 'limit-value';
      readonly effect: 'block' | 'warn';
      readonly stageId: string;
      readonly limit: number;
      /** Before the move. */
      readonly now: number;
      readonly after: number;
    }
  /** It is not told why the deal ended. */
  | {
      readonly kind: 'reason';
      readonly effect: 'block' | 'ask';
      readonly stageId: string;
      /** To choose from; may be none. */
      readonly reasons: readonly string[];
    };

/** What is told with a move, and what it is held against; all may be left out. */
export interface MoveTold {
  /** Why the deal ended; absent = as the deal has it. */
  readonly lostReason?: string | null | undefined;
  /** Evidence and decisions of later days do not count; absent = all do. */
  readonly until?: CalendarDate | undefined;
  /** What stands in the stage the deal goes to; `null` or absent = not known, and its limit is not asked. */
  readonly load?: StageLoad | null | undefined;
}

/** All that a move does not meet. */
export interface MoveCheck {
  readonly dealId: string;
  readonly toStageId: string;
  /** In this order: transition, exit criteria, bid, limits, reason. */
  readonly unmet: readonly UnmetRule[];
  /** Whether nothing of it blocks. */
  readonly mayMove: boolean;
}

const NOTHING: readonly UnmetRule[] = [];

/**
 * What the process says of a move (docs/measures.md §15): the one check that a store, a board and a host ask. A move within a
 * stage, or to one that is not known, meets every rule. Moves forward are asked for exit criteria and a bid, all moves for
 * transitions, limits and reasons.
 */
export function moveCheck(deal: Deal, toStageId: string, process: Process, told: MoveTold = {}): MoveCheck {
  const to = stageAt(process, process.stageIndexById.get(toStageId) ?? -1)?.stage;
  const unmet =
    !to || toStageId === deal.stageId
      ? NOTHING
      : [
          ...transitionRules(deal, toStageId, process),
          ...gateRules(deal, toStageId, process, told.until),
          ...limitRules(deal, to, told.load ?? null),
          ...reasonRules(deal, to, told.lostReason),
        ];
  return { dealId: deal.id, toStageId, unmet, mayMove: unmet.every(({ effect }) => effect !== 'block') };
}

/** Whether it can be mended with the move: evidence, a decision, a reason. */
export function isGiveable({ kind }: UnmetRule): boolean {
  return kind === 'criterion' || kind === 'bid' || kind === 'reason';
}

/** Whether somebody's word lets the deal pass all the same: not past a transition, which is no way, nor a reason, which can be told. */
export function isOverridable<TRule extends UnmetRule>(
  rule: TRule,
): rule is Exclude<TRule, { readonly kind: 'transition' | 'reason' }> {
  return rule.kind !== 'transition' && rule.kind !== 'reason';
}

function transitionRules(deal: Deal, toStageId: string, process: Process): UnmetRule[] {
  const own = stageAt(process, process.stageIndexById.get(deal.stageId) ?? -1)?.stage;
  const left = stageLeft(deal, process)?.stage;
  // From hold or an end a deal may go back to where it stood; anywhere else is by the transitions of that stage too.
  const stages = left && left !== own && left.id !== toStageId ? [own, left] : [own];
  return stages.flatMap((stage): UnmetRule[] =>
    stage?.transitions && !stage.transitions.includes(toStageId)
      ? [{ kind: 'transition', effect: 'block', stageId: stage.id, allowed: stage.transitions }]
      : [],
  );
}

function gateRules(
  deal: Deal,
  toStageId: string,
  process: Process,
  until: CalendarDate | undefined,
): UnmetRule[] {
  const { gate, stageId, unmet } = gateCheck(deal, toStageId, process, until);
  if (gate === 'off' || stageId === null) return [];
  const rules = unmet.map((criterion): UnmetRule => ({
    kind: 'criterion',
    effect: gate,
    stageId,
    criterion,
  }));
  const left = stageAt(process, process.stageIndexById.get(stageId) ?? -1);
  if (left?.stage.gateAsksBid !== true) return rules;
  const trackId = process.tracks[left.trackIndex]!.id;
  const bids = until === undefined ? deal.bids : deal.bids.filter(({ date }) => date <= until);
  const decision = bidOf({ bids }, trackId)?.decision ?? null;
  return decision === 'bid' ? rules : [...rules, { kind: 'bid', effect: gate, stageId, trackId, decision }];
}

function limitRules({ amountMinor }: Deal, { id, limit }: Stage, load: StageLoad | null): UnmetRule[] {
  if (!limit || !load) return [];
  const { over: effect = 'warn', deals, valueMinor } = limit;
  const rule = (kind: 'limit-deals' | 'limit-value', most: number | undefined, now: number, more: number) =>
    // What adds nothing makes nothing worse.
    most === undefined || more <= 0 || now + more <= most
      ? []
      : [{ kind, effect, stageId: id, limit: most, now, after: now + more }];
  return [
    ...rule('limit-deals', deals, load.count, 1),
    ...rule('limit-value', valueMinor, load.valueMinor, amountMinor ?? 0),
  ];
}

function reasonRules(deal: Deal, { id, endReason }: Stage, told: string | null | undefined): UnmetRule[] {
  const reason = told === undefined ? deal.lostReason : told;
  if (!endReason || (reason !== null && reason.trim() !== '')) return [];
  const effect = endReason.rule === 'require' ? 'block' : 'ask';
  return [{ kind: 'reason', effect, stageId: id, reasons: endReason.reasons ?? [] }];
}
