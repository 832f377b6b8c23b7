import type { CalendarDate } from './calendar-date.js';
import type { Deal } from './deal.js';
import { criteriaOf } from './exit-criteria.js';
import type { Process, StageAt } from './pipeline-definition.js';
import { stageAt } from './stage-at.js';
import type { ExitCriterion } from './stage.js';

/** What a stage's gate says of a move. */
export interface GateCheck {
  /** Of the stage being left; `off` also where no gate is asked: a move back, to hold or to an end that is not won. */
  readonly gate: 'off' | 'warn' | 'block';
  /** The open stage being left; `null` = the move leaves none, or goes not forward. */
  readonly stageId: string | null;
  /** Its required criteria without evidence, in its order. */
  readonly unmet: readonly ExitCriterion[];
  /** `false` = the gate is `block`, and something is unmet. */
  readonly mayLeave: boolean;
}

const OPEN_WAY: GateCheck = { gate: 'off', stageId: null, unmet: [], mayLeave: true };

/**
 * What the gate on the stage being left says of a move (docs/measures.md §15). It is asked only of moves forward: to a later
 * open stage of the track, to a later track, or to won. The stage being left is the open one that the deal stands in; of a deal
 * on hold, lost or disqualified, the one it stood in last, so that a way round by hold or lost is none.
 * @param toStageId a stage of the process; any other goes nowhere, and has no gate
 * @param until evidence of later days does not count; absent = all of it does
 */
export function gateCheck(deal: Deal, toStageId: string, process: Process, until?: CalendarDate): GateCheck {
  const from = stageLeft(deal, process);
  const to = stageAt(process, process.stageIndexById.get(toStageId) ?? -1);
  if (!from || !to || !isForward(from, to)) return OPEN_WAY;
  const { stage } = from;
  const unmet = criteriaOf(deal, stage, until)
    .filter(({ isRequired, isMet }) => isRequired && !isMet)
    .map(({ criterion }) => criterion);
  const gate = stage.gate ?? 'off';
  return { gate, stageId: stage.id, unmet, mayLeave: gate !== 'block' || unmet.length === 0 };
}

/** The open stage that a move of a deal leaves: of one on hold, lost or disqualified, that which it stood in last; `undefined` = none is known, or it is won. */
export function stageLeft({ kind, stageId, visits }: Deal, process: Process): StageAt | undefined {
  // A won deal has passed; of an unmapped one nobody knows where it stands.
  if (kind === 'won' || kind === 'unmapped') return undefined;
  const id = kind === 'open' ? stageId : visits.at(-1)?.stageId;
  return id === undefined ? undefined : stageAt(process, process.stageIndexById.get(id) ?? -1);
}

function isForward(from: StageAt, to: StageAt): boolean {
  if (to.kind === 'won') return true;
  if (to.kind !== 'open') return false;
  if (to.trackIndex !== from.trackIndex) return to.trackIndex > from.trackIndex;
  return (to.openIndex ?? 0) > (from.openIndex ?? 0);
}
