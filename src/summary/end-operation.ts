import type { CalendarDate } from '../model/index.js';
import type { GateOverrideReason } from './process-operation.js';

/** How a deal ends, comes back, and what was done for it, as data. */
export type EndOperation =
  | {
      /** Moves a deal to the stage of its track that ends it so. */
      readonly type: 'close';
      readonly dealId: string;
      readonly outcome: 'won' | 'lost' | 'disqualified';
      /** Needed where the track has several stages of that kind. */
      readonly toStageId?: string;
      /** Up to the store's `asOf`, which is the default. */
      readonly date?: CalendarDate;
      /** For a lost or disqualified deal. */
      readonly lostReason?: string | null;
      readonly overrideGate?: GateOverrideReason;
    }
  | {
      /** Moves an ended deal back to an open stage: its former closing then counts in no window. */
      readonly type: 'reopen';
      readonly dealId: string;
      /** Default the open stage that it ended from; needed where that is not known. */
      readonly toStageId?: string;
      readonly date?: CalendarDate;
      readonly overrideGate?: GateOverrideReason;
    }
  | {
      /** Takes a deal out of every figure but those that look back. */
      readonly type: 'remove';
      readonly dealId: string;
      /** Up to the store's `asOf`, which is the default. */
      readonly date?: CalendarDate;
    }
  | {
      /** Brings a removed deal back as it was. */
      readonly type: 'restore';
      readonly dealId: string;
    }
  | {
      /** Something done for a deal. */
      readonly type: 'activity';
      readonly dealId: string;
      /** The host's own word for what was done. */
      readonly activityType?: string | null;
      /** Default the stage that the deal stands in. */
      readonly stageId?: string;
      readonly date?: CalendarDate;
    };
