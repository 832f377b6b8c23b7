import type { CalendarDate, DealKind } from '../model/index.js';
import type { LeftOut } from './left-out.js';
import type { Tally } from './tally.js';

/** Where the probability of a stage's deals without one of their own comes from (docs/measures.md §10). */
export type ProbabilitySource = 'stage' | 'win-rate' | 'none';

/** Open value × probability of a stage's deals. */
export interface WeightedValue {
  /** Minor units, a fraction of one included; `null` = of no deal are amount and probability known. */
  readonly valueMinor: number | null;
  /** Deals in it: of known amount, and with a probability. */
  readonly count: number;
  /** Of those with a probability of their own: the sum of amount × probability, minor units. */
  readonly ownMinor: number;
  /** Deals of known amount with a probability of their own. */
  readonly ownCount: number;
  /** The amounts of the others, minor units. */
  readonly otherMinor: number;
  readonly otherCount: number;
  /** What the others count with, basis points; `null` where `source` is `none`. */
  readonly basisPoints: number | null;
  readonly source: ProbabilitySource;
}

/** What stands in one stage. */
export interface StageTotal {
  /** `UNMAPPED_STAGE_ID` for deals of no known stage. */
  readonly stageId: string;
  /** `null` for deals of no known stage. */
  readonly stageName: string | null;
  readonly kind: DealKind;
  /** `null` for deals of no known stage. */
  readonly trackId: string | null;
  readonly deals: Tally;
  /** `null` where the stage is not open. */
  readonly weighted: WeightedValue | null;
  /** Deals there for longer than expected; `null` where the stage is not open, or its expected days are not known. */
  readonly overdueCount: number | null;
  /** Open deals of which it is not known since when they are there. */
  readonly unknownSinceCount: number;
  /** How long a deal should need at most; `null` = not known (docs/measures.md §3). */
  readonly expectedDays: number | null;
}

/** What stands in each stage (docs/measures.md §3 "overdue", §10 "weighted"). */
export interface StageTotalsResult {
  readonly measure: 'stage-totals';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  /** All stages in order of definition, then those of no known stage. */
  readonly stages: readonly StageTotal[];
  readonly leftOut: readonly LeftOut[];
}
