import { funnelDeals } from '../hooks/index.js';
import type { FunnelResult, FunnelStepResult } from '../measures/index.js';
import type { DealFilter, FunnelWay } from '../summary/index.js';

/** The deals of a funnel's figure that a reader asks to see. */
export interface FunnelDealsChoice {
  /** Id of the stage, as selection has it: `won` for the won deals. */
  readonly stageId: string;
  /** Of the drop-off after the stage those that went this way; `null` = all that the stage counts. */
  readonly way: FunnelWay | null;
  /** How many they are. */
  readonly count: number;
  /** Which of the deals measured they are. */
  readonly filter: DealFilter;
}

/** Every way of a drop-off, in the order in which it is told. */
export const FUNNEL_WAYS: readonly FunnelWay[] = ['lost', 'disqualified', 'held', 'standing', 'overdue'];

/** The deals that a step counts, or those of its drop-off that went one way; `null` where there are none. */
export function dealsChoice(
  funnel: FunnelResult,
  step: FunnelStepResult,
  stageId: string,
  way: FunnelWay | null,
): FunnelDealsChoice | null {
  const count = way === null ? step.count : (step.dropOff?.[way].count ?? 0);
  if (count === 0) return null;
  return { stageId, way, count, filter: funnelDeals(funnel, step.stageId, way ?? undefined) };
}
