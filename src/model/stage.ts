import type { BidChecklist } from './bid-checklist.js';
import type { EndReason, StageLimit } from './stage-rules.js';

/** What standing in a stage means for a deal (docs/measures.md §0 "kinds of stage"). Closed = won or lost. */
export type StageKind = 'open' | 'won' | 'lost' | 'hold' | 'disqualified';

/** The kind of a deal's present stage; `unmapped` = its stage is not one the pipeline knows. */
export type DealKind = StageKind | 'unmapped';

/** The id under which deals with a stage the pipeline does not know are kept, in sight. */
export const UNMAPPED_STAGE_ID = 'unmapped';

/** Something that must be true, with evidence, before a deal leaves a stage (docs/measures.md §15). */
export interface ExitCriterion {
  /** Unique within the stage. */
  readonly id: string;
  /** What must be true, as the team says it. */
  readonly name: string;
  /** Whether the gate asks for it; default true. */
  readonly required?: boolean;
}

/** One step of a track. Only `open` stages have an order: the order in which the track lists them. */
export interface Stage {
  /** Unique in the whole pipeline, over all tracks. */
  readonly id: string;
  /** Shown to people. */
  readonly name: string;
  readonly kind: StageKind;
  /** Chance to be won, in basis points, 0–10,000; absent or `null` = not set. */
  readonly probabilityBasisPoints?: number | null;
  /** Id of the forecast category of deals here that have none of their own; absent = none. */
  readonly forecastCategory?: string;
  /** The customer's verifiable outcome that this stage works for. */
  readonly goal?: string;
  /** What the seller does here. */
  readonly activities?: readonly string[];
  readonly exitCriteria?: readonly ExitCriterion[];
  /** What happens when a deal moves forward with exit criteria unmet (`gateCheck`); default `off`. */
  readonly gate?: 'off' | 'warn' | 'block';
  /** Whether the gate asks for the decision to bid as well, by the track's `bidChecklist`; default no. */
  readonly gateAsksBid?: boolean;
  /** Ids of the stages, of whatever kind, that a deal may go to from here; absent = anywhere. */
  readonly transitions?: readonly string[];
  /** How much may stand here at once; absent = any number. */
  readonly limit?: StageLimit;
  /** Of a lost or disqualified stage: whether a deal that comes here tells why; absent = it is not asked. */
  readonly endReason?: EndReason;
  /** Whole days a deal should need at most; absent or `null` = derived (docs/measures.md §3). */
  readonly expectedDays?: number | null;
}

/** A line of stages that deals walk along; a deal may move on from one track to the next and keeps its history. */
export interface Track {
  /** Unique in the pipeline. */
  readonly id: string;
  readonly name: string;
  /** In order; stages that are not open stand after the open ones by custom, but need not. */
  readonly stages: readonly Stage[];
  /** Whether coverage, velocity, mix and forecast read this track; default: only the last track. */
  readonly pipeline?: boolean;
  /** The first open stage that counts as qualified (docs/measures.md §4); absent = every open stage does. */
  readonly qualifiedStageId?: string;
  /** What is asked before a bid on this track; absent = nothing. */
  readonly bidChecklist?: BidChecklist;
}

/** Whether a deal in a stage of this kind has ended: won, lost or disqualified. `null` = of no known stage. */
export function isEndedKind(kind: DealKind | null | undefined): boolean {
  return kind === 'won' || kind === 'lost' || kind === 'disqualified';
}
