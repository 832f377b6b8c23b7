import type { Deal } from '../model/index.js';
import type { DealChange, DealSource, StoreChange } from './change.js';
import type { ChangePlan } from './proposals.js';
import { isSameDeal } from './same-deal.js';

/**
 * Takes changes back: each deal becomes what it was, to the bit, as long as it still is what the change made of it. One that
 * is what it was already stays.
 * @param otherwise what is done where a deal is yet another by now; absent = nothing
 */
export function planTakeBack(changes: readonly DealChange[], otherwise?: ChangePlan): ChangePlan {
  return (source) => {
    const deals: DealChange[] = [];
    for (const { dealId, before, after } of changes) {
      const now = source.record(dealId);
      if (isSame(now, before)) continue;
      if (!isSame(now, after)) return otherwise ? otherwise(source) : nothing();
      deals.push({ dealId, before: now, after: withRowOf(before, now) });
    }
    return { deals, facts: null };
  };
}

/** A deal as it was, with the host's row as it is. */
export function withRowOf(deal: Deal | null, now: Deal | null): Deal | null {
  return deal && now && deal.fields !== now.fields ? { ...deal, fields: now.fields } : deal;
}

function nothing(): StoreChange {
  return { deals: [], facts: null };
}

function isSame(one: Deal | null, other: Deal | null): boolean {
  return one === other || (one !== null && other !== null && isSameDeal(one, other));
}

/** What was done, the other way round. */
export function reversed({ deals, facts }: StoreChange): StoreChange {
  return {
    deals: deals.map(({ dealId, before, after }) => ({ dealId, before: after, after: before })),
    facts: facts && { before: facts.after, after: facts.before },
  };
}

/** A change over deals as they are now: a host's row stays what it is, whatever a deal is taken back to. */
export function overNow({ deals, facts }: StoreChange, source: DealSource): StoreChange {
  return {
    deals: deals.map(({ dealId, after }) => {
      const now = source.record(dealId);
      return { dealId, before: now, after: withRowOf(after, now) };
    }),
    facts,
  };
}
