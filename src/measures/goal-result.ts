import type { CalendarDate, Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { TargetState } from './coverage-result.js';
import type { ExactShare } from './goal-share.js';
import type { LeftOut } from './left-out.js';
import type { Rate } from './rate.js';
import type { Tally } from './tally.js';

/** What {@link goal} takes. */
export interface GoalArgs {
  /** The period whose target is the goal. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
  /** `target` (default): wins for the whole target; `remaining`: for what is left of it after what is won so far. */
  readonly against?: 'target' | 'remaining';
  /** Mean won value and win rates are those of the deals closed in this window; absent or `null` = all time. */
  readonly closed?: Period | null;
  /** The track that the goal is won in; default the last one marked `pipeline`. */
  readonly trackId?: string;
  /**
   * Shares that go on from each stage to the next, front to back, the last one to be won; in place of win rates. One for each
   * open stage of the goal's track or, where there are tracks before it, of all of them together.
   */
  readonly conversions?: readonly ExactShare[];
}

/** What the goal asks of one stage. */
export interface GoalStage {
  readonly stageId: string;
  readonly stageName: string;
  readonly trackId: string;
  /** Win rate from the stage in its track or, with conversions, the share told to go on from it; `null` = not known. */
  readonly rate: Rate | null;
  /** Deals that must come here; `null` where wins or rate are not known, or the rate is 0. */
  readonly needed: number | null;
  /** What `needed` was worked back from: wins, or what a later stage needs. */
  readonly neededAfter: number | null;
  /** Open deals that stand at the stage or past it, up to the end of the goal's track. */
  readonly standing: number;
  /** Standing − needed: below 0, so many are missing; `null` where `needed` is. */
  readonly gap: number | null;
}

/** How many deals each stage needs for a target to be met (docs/measures.md §8). */
export interface GoalResult {
  readonly measure: 'goal';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  readonly closed: Period | null;
  readonly against: 'target' | 'remaining';
  /** Whether stages were worked back from win rates or from conversions told. */
  readonly by: 'win-rate' | 'conversions';
  readonly target: ResolvedTarget;
  readonly state: TargetState;
  /** Won in pipeline tracks, from the window's start to `asOf`. */
  readonly wonSoFar: Tally;
  /** What is to be won, minor units: the target, or what remains of it; `null` without a positive target, or where that is not known. */
  readonly goalMinor: number | null;
  /** Deals won in pipeline tracks that the mean won value is of. */
  readonly won: Tally;
  /** Mean amount of the won deals of known amount, minor units; `null` without one. */
  readonly meanWonMinor: number | null;
  /** Goal ÷ mean won value, rounded up; `null` where either is not known, or the mean is not above 0. */
  readonly wins: number | null;
  /** Open stages from the first track to the end of the goal's, in order. */
  readonly stages: readonly GoalStage[];
  readonly leftOut: readonly LeftOut[];
}
