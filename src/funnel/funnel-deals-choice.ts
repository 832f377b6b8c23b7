import type { DealsChoice } from '../deal-dialog/deals-choice.js';
import { funnelDeals } from '../hooks/funnel-values.js';
import type { FunnelResult, FunnelStepResult } from '../measures/index.js';
import type { FunnelMessages } from '../messages/index.js';
import type { DealFilter, FunnelWay } from '../summary/index.js';

/**
 * The deals of a figure of the funnel that a reader asks to see. Of the preset complete; of the parts without what the host measured
 * by (its own filter and `narrow`), of `useFunnel` without a title too.
 */
export interface FunnelDealsChoice extends DealsChoice {
  /** Which deals they are. */
  readonly filter: DealFilter;
  /** Id of the stage, as selection has it: `won` for the won deals. */
  readonly stageId: string;
  /** Of the drop-off after the stage those that went this way; `null` = all that the stage counts. */
  readonly way: FunnelWay | null;
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

/** What a list of the deals is called: the stage, and which of its deals. */
export function dealsTitle(
  { stageId, way }: FunnelDealsChoice,
  { steps, basis }: FunnelResult,
  messages: FunnelMessages,
): string {
  const stage = steps.find((step) => step.stageId === stageId)?.stageName ?? null;
  const which = way === null ? messages.bases[basis] : messages.wayNames[way];
  return stage === null ? messages.won : messages.dealsTitle({ stage, which });
}
