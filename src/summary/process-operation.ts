import type { BidAnswer, BidDecision, CalendarDate } from '../model/index.js';

/** A gate or a limit that is to be passed with something unmet: on whose word, and why. It is kept in `deal.gateOverrides`. */
export interface GateOverrideReason {
  readonly by: string;
  readonly reason: string;
}

/** What is done to the record of how a deal was qualified, as data (docs/measures.md §15). */
export type ProcessOperation =
  | {
      /** Gives evidence for an exit criterion, of whatever stage. */
      readonly type: 'meet-criterion';
      readonly dealId: string;
      readonly stageId: string;
      readonly criterionId: string;
      /** Who says so, as the host names people. */
      readonly by: string;
      /** What there is to see. */
      readonly note: string;
      /** The day it was so, up to the store's `asOf`, which is the default. */
      readonly date?: CalendarDate;
    }
  | {
      /** Takes a criterion's evidence back: all of it, or what says the same as is given here. */
      readonly type: 'withdraw-evidence';
      readonly dealId: string;
      readonly stageId: string;
      readonly criterionId: string;
      readonly by?: string | null;
      readonly note?: string | null;
      readonly date?: CalendarDate;
    }
  | {
      /** Answers a track's bid checklist and decides; of one track and day the later replaces the earlier. */
      readonly type: 'decide-bid';
      readonly dealId: string;
      /** Default the track that the deal stands in. */
      readonly trackId?: string;
      /** All answers, in any order; absent = as in the decision that held until then. */
      readonly answers?: readonly BidAnswer[];
      /** `null` = answered, not decided yet. */
      readonly decision: BidDecision['decision'];
      readonly by: string;
      readonly note?: string | null;
      /** Up to the store's `asOf`, which is the default. */
      readonly date?: CalendarDate;
    };
