import { PipelineError, type Deal } from '../model/index.js';
import type { DealSource, StoreChange } from './change.js';

/** What a change comes to, over deals as they are then. @throws PipelineError where it can no longer be made */
export type ChangePlan = (source: DealSource) => StoreChange;

/** A change that is shown before it is certain. */
export interface ProposedChange {
  readonly plan: ChangePlan;
  /** The deals it may change. */
  readonly dealIds: ReadonlySet<string>;
  state: 'open' | 'accepted' | 'rejected';
}

/**
 * The changes of a store that are not certain yet, in the order in which they were proposed, over the deals as they are for
 * certain. What is shown is worked out anew from these whenever either changes: nothing is ever put back from a copy.
 */
export class Proposals {
  /** Deals that a proposal may change, as they are for certain; `null` = none is known. */
  readonly #certain = new Map<string, Deal | null>();
  readonly #entries: ProposedChange[] = [];
  /** The last proposal of each deal, also of those that are settled, as long as one of it may still be. */
  readonly #last = new Map<string, ProposedChange>();

  /** Whether a deal may be changed by one. */
  has(dealId: string): boolean {
    return this.#certain.has(dealId);
  }

  /** A deal as it is for certain; only of those that {@link has} is true of. */
  certain(dealId: string): Deal | null {
    return this.#certain.get(dealId) ?? null;
  }

  /** A deal is another one for certain. */
  setCertain(dealId: string, deal: Deal | null): void {
    this.#certain.set(dealId, deal);
  }

  /** Adds one after all others. */
  add(entry: ProposedChange, record: (dealId: string) => Deal | null): void {
    for (const dealId of entry.dealIds) {
      if (!this.#certain.has(dealId)) this.#certain.set(dealId, record(dealId));
      this.#last.set(dealId, entry);
    }
    this.#entries.push(entry);
  }

  /** Whether nothing else was proposed for its deals since. */
  isLast(entry: ProposedChange): boolean {
    return [...entry.dealIds].every((dealId) => this.#last.get(dealId) === entry);
  }

  /** The deals that proposals may change as they are shown: what is certain, and every proposal that can still be made, in order. */
  shown(source: DealSource): ReadonlyMap<string, Deal | null> {
    const shown = new Map(this.#certain);
    for (const { plan } of this.#entries) {
      const change = planOver(plan, source, shown);
      for (const { dealId, after } of change?.deals ?? []) shown.set(dealId, after);
    }
    return shown;
  }

  /** Takes one out: it is not made. */
  remove(entry: ProposedChange): void {
    const at = this.#entries.indexOf(entry);
    if (at !== -1) this.#entries.splice(at, 1);
  }

  /**
   * Those that were accepted and wait for no earlier one of the same deals, first ones first; they are taken out, and what they
   * come to becomes certain, which `onCertain` hears.
   */
  settle(source: DealSource, onCertain: (change: StoreChange, plan: ChangePlan) => void): void {
    const waiting = new Set<string>();
    for (const entry of Array.from(this.#entries)) {
      const mayGo = entry.state === 'accepted' && [...entry.dealIds].every((dealId) => !waiting.has(dealId));
      if (!mayGo) {
        for (const dealId of entry.dealIds) waiting.add(dealId);
        continue;
      }
      this.remove(entry);
      const change = planOver(entry.plan, source, this.#certain);
      if (!change) continue;
      for (const { dealId, after } of change.deals) this.#certain.set(dealId, after);
      onCertain(change, entry.plan);
    }
  }

  /** Forgets deals that no proposal may change any more: they are as they are shown. */
  tidy(): void {
    const held = new Set(this.#entries.flatMap(({ dealIds }) => [...dealIds]));
    for (const dealId of this.#certain.keys()) if (!held.has(dealId)) this.#certain.delete(dealId);
  }
}

/** The plan over deals as they are in `deals`, else in the source; `null` = it cannot be made as things are. */
export function planOver(
  plan: ChangePlan,
  source: DealSource,
  deals: ReadonlyMap<string, Deal | null>,
): StoreChange | null {
  const record = (dealId: string): Deal | null =>
    deals.get(dealId) ?? (deals.has(dealId) ? null : source.record(dealId));
  try {
    return plan({ ...source, facts: source.facts, record });
  } catch (error) {
    // Somebody else removed the deal, or closed its way meanwhile: then there is nothing to be shown of it.
    if (error instanceof PipelineError) return null;
    throw error;
  }
}
