/** One question of a bid checklist: yes speaks for bidding. */
export interface BidItem {
  /** Unique in the checklist. */
  readonly id: string;
  /** As the team asks it, so that yes speaks for bidding. */
  readonly name: string;
  /** How much a yes counts: a whole number, 1 to 1,000,000. */
  readonly weight: number;
}

/** What a team asks itself before it bids: weighted questions, and how much of the weight must say yes (docs/measures.md §15). */
export interface BidChecklist {
  /** At least one. */
  readonly items: readonly BidItem[];
  /** Share of the whole weight from which on the score says bid, in basis points, 0–10,000: 6000 = 60 %. */
  readonly thresholdBasisPoints: number;
}
