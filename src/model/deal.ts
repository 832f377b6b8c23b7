import type { BidDecision } from './bid.js';
import type { CalendarDate } from './calendar-date.js';
import type { Evidence } from './evidence.js';
import type { GateOverride } from './gate-override.js';
import type { DealKind } from './stage.js';

/**
 * A stay in one open stage (docs/measures.md §0 "visits"). Hold pauses a visit; coming back to the same stage resumes it.
 */
export interface Visit {
  readonly stageId: string;
  /** `null` = not known (a visit added to agree with the record, of a deal without history). */
  readonly enteredDate: CalendarDate | null;
  /** `null` = still standing there, or not known. */
  readonly leftDate: CalendarDate | null;
  /** Where the deal went: the id of a stage, of whatever kind; `null` = still standing there (or held), or not known. */
  readonly destinationStageId: string | null;
  /** Whole days on hold between entering and leaving; not part of the dwell. */
  readonly holdDays: number;
  /** Whole days in the stage without hold; `null` while standing, or where either end is not known. */
  readonly dwellDays: number | null;
  /** Whether this visit was added because the record and the history disagree. */
  readonly added: boolean;
}

/** Something that was done for a deal. */
export interface DealActivity {
  readonly date: CalendarDate;
  /** The host's own word; `null` = not given. */
  readonly type: string | null;
  /** The stage the deal stood in; `null` = not given. */
  readonly stageId: string | null;
}

/**
 * A deal as of the pipeline's `asOf`, read, checked and in the reporting currency. Immutable.
 * @typeParam TFields the host's own row, kept by reference.
 */
export interface Deal<TFields = unknown> {
  /** Unique; a missing or repeated id is replaced and reported. */
  readonly id: string;
  /** Shown to people; the id where the row has none. */
  readonly name: string;
  /** A stage id of the definition, or `UNMAPPED_STAGE_ID`. */
  readonly stageId: string;
  /** The kind of `stageId`. */
  readonly kind: DealKind;
  /** The day the deal entered its present stage, of whatever kind; `null` = not known. */
  readonly stageEnteredDate: CalendarDate | null;
  /** What the row said where the stage is unmapped; else `null`. */
  readonly unmappedStage: string | null;
  /** Minor units of the reporting currency; `null` = unknown (missing, unreadable, out of range or without an exchange rate). 0 is a value; may be negative. */
  readonly amountMinor: number | null;
  /** As the row gave it, minor units of `currency`; `null` = unknown, as after an edit of `amountMinor` in another currency. */
  readonly originalAmountMinor: number | null;
  /** ISO 4217 code the amount was given in. */
  readonly currency: string;
  /** `null` = unknown: out of cycle and cohort figures. */
  readonly createdDate: CalendarDate | null;
  /** The day a won, lost or disqualified deal ended; `null` = not ended, or ended on an unknown day. */
  readonly closedDate: CalendarDate | null;
  /** `null` = unknown. */
  readonly expectedCloseDate: CalendarDate | null;
  /** Own chance to be won, basis points 0–10,000; `null` = not given (the stage's holds). */
  readonly probabilityBasisPoints: number | null;
  /** Id of its own forecast category; `null` = not given (the stage's holds). */
  readonly forecastCategory: string | null;
  readonly ownerId: string | null;
  readonly teamId: string | null;
  readonly source: string | null;
  readonly account: string | null;
  readonly lostReason: string | null;
  readonly nextStep: string | null;
  /** Place among the cards of a stage, in code-unit order (a key of `fractional-indexing`); `null` = by its place in the input. */
  readonly rank: string | null;
  readonly lastActivityDate: CalendarDate | null;
  /** The host's own dimensions to group and filter by, e.g. `region`; `null` = unknown. */
  readonly dimensions: Readonly<Record<string, string | null>>;
  /** Stays in open stages, oldest first. */
  readonly visits: readonly Visit[];
  /** For ended deals: whether the last open stage is known. `false` = counted as `unknownPath` (docs/measures.md §0). Always true for others. */
  readonly pathKnown: boolean;
  /** What shows that exit criteria are met, oldest first (docs/measures.md §15). */
  readonly evidence: readonly Evidence[];
  /** Decisions to bid or not, oldest first: the latest of a track holds (`bidOf`). */
  readonly bids: readonly BidDecision[];
  /** Gates passed with criteria unmet, oldest first. */
  readonly gateOverrides: readonly GateOverride[];
  /** What changed when, oldest first, as history and a store's operations tell it: what past states are read from. */
  readonly log: readonly DealLogEntry[];
  /** What was done for it, oldest first. */
  readonly activities: readonly DealActivity[];
  /** The day it was removed: then it is in no figure but those that look back; `null` = it is there. */
  readonly removedDate: CalendarDate | null;
  /** Index of the row in the input, 0 first; `null` for a deal made later. */
  readonly rowIndex: number | null;
  /** The host's own row. */
  readonly fields: TFields;
}

/** What of a deal a log entry can have set. */
export type LoggedFields = Pick<
  Deal,
  | 'stageId'
  | 'ownerId'
  | 'teamId'
  | 'source'
  | 'account'
  | 'dimensions'
  | 'expectedCloseDate'
  | 'probabilityBasisPoints'
  | 'forecastCategory'
>;

/**
 * One change of a deal, as history or a store's operations know it: each field that is there was set on `date`, the others did
 * not change. What a deal was on a past day is read from its log (docs/measures.md §0 "amounts through time").
 */
export interface DealLogEntry extends Partial<LoggedFields> {
  readonly date: CalendarDate;
  /** Removed (`true`), or brought back. */
  readonly removed?: boolean;
  /** Minor units of `currency`, as given: beyond 10¹² it is out of range, and unknown; `null` = emptied. */
  readonly amountMinor?: number | null;
  /** ISO 4217 code of the amount; absent = the deal's own currency. */
  readonly currency?: string;
}
