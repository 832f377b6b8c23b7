import type { FunnelResult } from '../measures/index.js';

/** Deals in a funnel from which it is shown without a word of caution. */
export const FUNNEL_LEAST_DEALS = 10;

/** Deals in its widest step: on the basis `entered` a later one may be wider than the first. */
export function funnelDealCount({ steps }: FunnelResult): number {
  return steps.reduce((most, { count }) => Math.max(most, count), 0);
}

/** Whether there are deals, but too few to read much into. */
export function isSparse(funnel: FunnelResult): boolean {
  const count = funnelDealCount(funnel);
  return count > 0 && count < FUNNEL_LEAST_DEALS;
}

/** Whether every ended deal was left out for want of a path: what share is won cannot be told from those still open. */
export function isOutcomeUnknown({ steps, unknownPath, unknownPathPolicy }: FunnelResult): boolean {
  const leftOut = unknownPath.won.count + unknownPath.lost.count + unknownPath.disqualified.count;
  return unknownPathPolicy === 'exclude' && leftOut > 0 && steps[0]?.winRateUnit?.denominator === 0;
}
