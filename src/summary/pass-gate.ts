import { gateCheck, PipelineError, type CalendarDate, type Deal, type Process } from '../model/index.js';
import { assertSaid } from './assert-said.js';
import type { GateOverrideReason } from './process-operation.js';

/**
 * The deal as it may leave its stage on a day: the same where the gate lets it through, else with the override recorded
 * (docs/measures.md §15). An override that nothing needs is not recorded.
 * @throws PipelineError `gate-blocked` where the gate is `block`, required criteria are unmet, and nobody overrides it
 */
export function passGate(
  deal: Deal,
  toStageId: string,
  date: CalendarDate,
  process: Process,
  override?: GateOverrideReason,
): Deal {
  const { stageId, unmet, gate, mayLeave } = gateCheck(deal, toStageId, process, date);
  if (gate === 'off' || unmet.length === 0 || stageId === null) return deal;
  if (override) {
    const { by, reason } = override;
    assertSaid(by, 'overrideGate.by', 'who lets the deal pass the gate', deal);
    assertSaid(reason, 'overrideGate.reason', 'why the deal may pass the gate', deal);
    const unmetCriterionIds = unmet.map(({ id }) => id);
    const passed = { stageId, toStageId, unmetCriterionIds, by, reason, date };
    return { ...deal, gateOverrides: [...deal.gateOverrides, passed] };
  }
  if (mayLeave) return deal;
  const names = unmet.map(({ name, id }) => `"${name}" (${id})`).join(', ');
  throw new PipelineError(
    'gate-blocked',
    `Deal "${deal.id}" cannot leave stage "${stageId}" for "${toStageId}": there is no evidence for ${names}. Give it with meet-criterion, or move with overrideGate: { by, reason }. gateCheck tells beforehand.`,
  );
}
