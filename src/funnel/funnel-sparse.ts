import type { FunnelResult } from '../measures/index.js';

/** Deals in the first stage from which a funnel is shown without a word of caution. */
export const FUNNEL_LEAST_DEALS = 10;

/** Deals that reached the first stage. */
export function firstStageCount(funnel: FunnelResult): number {
  return funnel.steps[0]?.count ?? 0;
}

/** Whether there are deals, but too few to read much into. */
export function isSparse(funnel: FunnelResult): boolean {
  const count = firstStageCount(funnel);
  return count > 0 && count < FUNNEL_LEAST_DEALS;
}

/** Whether every ended deal was left out for want of a path: what share is won cannot be told from those still open. */
export function isOutcomeUnknown({ steps, unknownPath, unknownPathPolicy }: FunnelResult): boolean {
  const leftOut = unknownPath.won.count + unknownPath.lost.count + unknownPath.disqualified.count;
  return unknownPathPolicy === 'exclude' && leftOut > 0 && steps[0]?.winRateUnit?.denominator === 0;
}
