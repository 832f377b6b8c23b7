import type { CalendarDate, Deal } from '../model/index.js';
import type { EDITABLE_FIELDS } from './check-deal.js';
import type { EndOperation } from './end-operation.js';
import type { FactOperation } from './fact-operation.js';
import type { NewDeal } from './new-deal.js';
import type { GateOverrideReason, ProcessOperation } from './process-operation.js';

/** What of a deal can be edited in place; the stage is changed by a `move`. */
export type DealEdit = Partial<Pick<Deal, (typeof EDITABLE_FIELDS)[number]>>;

/** A change of the pipeline, as data that a host can keep, send and replay. */
export type Operation =
  | {
      readonly type: 'move';
      readonly dealId: string;
      readonly toStageId: string;
      /** The day it happened, up to the store's `asOf`, which is the default. */
      readonly date?: CalendarDate;
      /** For a lost or disqualified deal; its stage may require it. */
      readonly lostReason?: string | null;
      /** Place among the cards of the stage; absent = as before. `moveToIndex` finds it. */
      readonly rank?: string | null;
      /** To pass the gate of the stage being left, and the limit of the other, with something unmet; where nothing is, nothing is recorded. */
      readonly overrideGate?: GateOverrideReason;
    }
  | ProcessOperation
  | { readonly type: 'edit'; readonly dealId: string; readonly changes: DealEdit }
  | { readonly type: 'create'; readonly deal: NewDeal }
  | EndOperation
  | FactOperation
  /** Done together: all or none, announced once, undone in one step. */
  | { readonly type: 'batch'; readonly operations: readonly Operation[] };
