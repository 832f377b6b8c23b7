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
