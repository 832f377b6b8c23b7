import { PipelineError, type Deal } from '../model/index.js';
import type { DealChange, DealSource, StoreChange } from './change.js';

/** What a change comes to, over deals as they are then. @throws PipelineError where it can no longer be made */
export type ChangePlan = (source: DealSource) => StoreChange;

/** A change that is shown before it is certain. */
export interface ProposedChange {
  readonly plan: ChangePlan;
  /** The deals it may change. */
  readonly dealIds: ReadonlySet<string>;
  state: 'open' | 'accepted' | 'rejected';
  /** What it changed when it was proposed; since it is certain, what it came to. */
  changes: readonly DealChange[];
}

/**
 * The changes of a store that are not certain yet, in the order in which they were proposed, over the deals as they are for
 * certain. What is shown is worked out anew from these whenever either changes: nothing is ever put back from a copy.
 */
export class Proposals {
  /** Deals that a proposal may change, as they are for certain; `null` = none is known. */
  readonly #certain = new Map<string, Deal | null>();
  /** Those that are not settled, with the place of each among all that ever were. */
  readonly #places = new Map<ProposedChange, number>();
  readonly #ofDeal = new Map<string, Set<ProposedChange>>();
  /** The last proposal of each deal, also of those that are settled, as long as one of it may still be. */
  readonly #last = new Map<string, ProposedChange>();
  #nextPlace = 0;

  /** Whether a deal may be changed by one. */
  has(dealId: string): boolean {
    return this.#certain.has(dealId);
  }

  /** A deal as it is for certain; only of those that {@link has} is true of. */
  certain(dealId: string): Deal | null {
    return this.#certain.get(dealId) ?? null;
  }

  /** A deal is another one for certain, by what was no proposal: one of it that was not made can no longer come late. */
  setCertain(dealId: string, deal: Deal | null): void {
    if (this.#certain.has(dealId)) this.#certain.set(dealId, deal);
    if (this.#last.get(dealId)?.state !== 'open') this.#last.delete(dealId);
  }

  /** Adds one after all others. */
  add(entry: ProposedChange, record: (dealId: string) => Deal | null): void {
    this.#places.set(entry, this.#nextPlace++);
    for (const dealId of entry.dealIds) {
      if (!this.#certain.has(dealId)) this.#certain.set(dealId, record(dealId));
      this.#last.set(dealId, entry);
      this.#ofDeal.set(dealId, (this.#ofDeal.get(dealId) ?? new Set()).add(entry));
    }
  }

  /** Whether nothing else was done to its deals since. */
  isLast(entry: ProposedChange): boolean {
    return [...entry.dealIds].every((dealId) => this.#last.get(dealId) === entry);
  }

  /** The deals that proposals may change, by which some deals hang together with others; `null` = all deals. */
  connected(dealIds: Iterable<string> | null): ReadonlySet<string> {
    if (dealIds === null) return new Set(this.#certain.keys());
    const found = new Set([...dealIds].filter((dealId) => this.has(dealId)));
    // A set goes on to what is added to it meanwhile.
    for (const dealId of found) {
      for (const entry of this.#ofDeal.get(dealId) ?? []) {
        for (const other of entry.dealIds) found.add(other);
      }
    }
    return found;
  }

  /** Deals as they are shown: what is certain, and every proposal that can still be made, in order. */
  shown(source: DealSource, dealIds: ReadonlySet<string>): ReadonlyMap<string, Deal | null> {
    return this.#over(source, dealIds, this.#inOrder(dealIds));
  }

  /** What one comes to after those before it; `null` = it cannot be made as things are. */
  outcome(entry: ProposedChange, source: DealSource): StoreChange | null {
    const dealIds = this.connected(entry.dealIds);
    const entries = this.#inOrder(dealIds);
    return planOver(
      entry.plan,
      source,
      this.#over(source, dealIds, entries.slice(0, entries.indexOf(entry))),
    );
  }

  /** Takes one out: it is not made. */
  remove(entry: ProposedChange): void {
    this.#places.delete(entry);
    for (const dealId of entry.dealIds) this.#ofDeal.get(dealId)?.delete(entry);
  }

  /**
   * Those of some deals that were accepted and wait for no earlier one of the same deals, first ones first; they are taken out,
   * and what they come to becomes certain, which `onCertain` hears.
   */
  settle(
    source: DealSource,
    dealIds: ReadonlySet<string>,
    onCertain: (change: StoreChange, entry: ProposedChange) => void,
  ): void {
    const waiting = new Set<string>();
    for (const entry of this.#inOrder(dealIds)) {
      const mayGo = entry.state === 'accepted' && [...entry.dealIds].every((dealId) => !waiting.has(dealId));
      if (!mayGo) {
        for (const dealId of entry.dealIds) waiting.add(dealId);
        continue;
      }
      this.remove(entry);
      const change = planOver(entry.plan, source, this.#certain) ?? { deals: [], facts: null };
      for (const { dealId, after } of change.deals) this.#certain.set(dealId, after);
      onCertain(change, entry);
    }
  }

  /** Forgets those of some deals that no proposal may change any more: they are as they are shown. */
  tidy(dealIds: Iterable<string>): void {
    for (const dealId of dealIds) {
      if (this.#ofDeal.get(dealId)?.size) continue;
      this.#ofDeal.delete(dealId);
      this.#certain.delete(dealId);
    }
  }

  #inOrder(dealIds: ReadonlySet<string>): readonly ProposedChange[] {
    const entries = new Set([...dealIds].flatMap((dealId) => [...(this.#ofDeal.get(dealId) ?? [])]));
    return [...entries].toSorted((one, other) => this.#places.get(one)! - this.#places.get(other)!);
  }

  #over(
    source: DealSource,
    dealIds: ReadonlySet<string>,
    entries: readonly ProposedChange[],
  ): ReadonlyMap<string, Deal | null> {
    const shown = new Map([...dealIds].map((dealId) => [dealId, this.certain(dealId)]));
    for (const { plan } of entries) {
      for (const { dealId, after } of planOver(plan, source, shown)?.deals ?? []) shown.set(dealId, after);
    }
    return shown;
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
