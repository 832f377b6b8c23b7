import type { CalendarDate, Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { TargetState } from './coverage-result.js';
import type { LeftOut } from './left-out.js';
import type { Rate } from './rate.js';
import type { Tally } from './tally.js';

/** What {@link cycleAwareCoverage} takes. */
export interface CycleAwareCoverageArgs {
  /** The period in which deals are to be won. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
}

/** What of some open deals may be expected to be won in the period. */
export interface ExpectedWon {
  /** All open deals here, whatever their expected close; those not known since when they stand there are left out. */
  readonly open: Tally;
  /** Σ of the chances to be won in the period, deals of unknown amount included; `null` where nothing is known of how deals move. */
  readonly expectedWins: number | null;
  /** Σ amount × chance, minor units, a fraction of one included; `null` likewise, or of deals none of which has a known amount. */
  readonly expectedMinor: number | null;
  /** Deals that stand there for longer than any before them is known to have: they count with a chance of 0. */
  readonly beyondHistory: Tally;
}

/** What may be expected of the deals in one open stage. */
export interface StageExpectedWon extends ExpectedWon {
  readonly stageId: string;
  readonly stageName: string;
  readonly trackId: string;
}

/** What open deals will bring in within a period, by how long deals took so far, against its target (docs/measures.md §5). */
export interface CycleAwareCoverageResult extends ExpectedWon {
  readonly measure: 'cycle-aware-coverage';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  readonly target: ResolvedTarget;
  readonly state: TargetState;
  /** Days from `asOf` to before the first day of the period: wins in them are not in it. 0 once it has begun. */
  readonly daysBefore: number;
  /** Days from `asOf` to the last day of the period, at most {@link MOST_DAYS_AHEAD}. */
  readonly daysAhead: number;
  /** Won in pipeline tracks, from the window's start to `asOf`. */
  readonly won: Tally;
  /** Target − won so far, at least 0; `null` without a positive target, or where no amount won is known. */
  readonly remainingMinor: number | null;
  /** Expected won ÷ target; `null` unless `state` is `open` and both are known. */
  readonly ofTarget: Rate | null;
  /** Expected won ÷ remaining; `null` likewise. */
  readonly ofRemaining: Rate | null;
  /** Open stages of pipeline tracks, in order. */
  readonly stages: readonly StageExpectedWon[];
  readonly leftOut: readonly LeftOut[];
  /** Won deals that won so far leaves out. */
  readonly wonLeftOut: readonly LeftOut[];
}

/** Periods that end later than so many days after `asOf` are looked at up to there: ten years. */
export const MOST_DAYS_AHEAD = 3660;
