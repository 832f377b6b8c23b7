import type { CalendarDate } from './calendar-date.js';

/** An answer to a question of a bid checklist. */
export interface BidAnswer {
  readonly itemId: string;
  /** Whether it is so: yes speaks for bidding. */
  readonly met: boolean;
}

/** Answers to a track's bid checklist, and what was decided on them (docs/measures.md §15). */
export interface BidDecision {
  /** The track whose checklist was answered. */
  readonly trackId: string;
  /** In the checklist's order, each question at most once; one that is not here is not answered. */
  readonly answers: readonly BidAnswer[];
  /** `null` = not decided yet. */
  readonly decision: 'bid' | 'no-bid' | null;
  /** Who decided, as the host names people; `null` = not said. */
  readonly by: string | null;
  readonly date: CalendarDate;
  readonly note: string | null;
}

/** The decisions of deals that have none. */
export const NO_BIDS: readonly BidDecision[] = [];
