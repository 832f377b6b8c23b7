import type { CalendarDate, Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { TargetState } from './coverage-result.js';
import type { HealthScore } from './health-score.js';
import type { LeftOut } from './left-out.js';
import type { Rate } from './rate.js';

/** What {@link health} takes. */
export interface HealthArgs {
  /** The period whose target is to be met. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
  /** Win rates, mean won value and value factors are of the deals that ended in this window; absent or `null` = all time. */
  readonly closed?: Period | null;
  /** A deal is faulty once there was no activity for more days than this; default {@link INACTIVE_DAYS}. */
  readonly inactiveDays?: number;
  /** Basis points that a deal's own probability may lie off its stage's; default {@link PROBABILITY_TOLERANCE}. */
  readonly probabilityTolerance?: number;
}

/** Days without an activity after which a deal is faulty, unless told otherwise. */
export const INACTIVE_DAYS = 30;

/** Basis points that a deal's own probability may lie off its stage's, unless told otherwise. */
export const PROBABILITY_TOLERANCE = 2500;

/** What health is made of, in order. */
export type HealthFactorName = 'integrity' | 'value' | 'number' | 'balance';

/**
 * Why a factor has no score: nothing is open; the target says none; nothing is known of how deals move, of what they are worth
 * or of how often they are won.
 */
export type HealthUnknown =
  'no-open-deals' | Exclude<TargetState, 'open' | 'met'> | 'no-history' | 'no-amounts' | 'no-wins';

/** One of the four. */
export interface HealthFactor {
  readonly factor: HealthFactorName;
  /** 0–100: 100 × `ratio` held between 0 and 1, and 100 where the target is met; `null` = not known. */
  readonly score: number | null;
  /** What is scored, not held; `null` where it is not known, or the target is met. */
  readonly ratio: Rate | null;
  /** `null` where there is a score. */
  readonly unknownBecause: HealthUnknown | null;
}

/** What may be wrong with an open deal. */
export type IntegrityFault =
  | 'no-amount'
  | 'no-expected-close'
  | 'expected-close-past'
  | 'overdue'
  | 'no-activity'
  | 'no-next-step'
  | 'skipped-stage'
  | 'no-owner'
  | 'probability-out-of-line';

/** Open deals with a fault. */
export interface FaultCount {
  readonly fault: IntegrityFault;
  /** A deal with several counts in each; `null` where deals do not tell what it takes to know. */
  readonly count: number | null;
}

/** Open deals of pipeline tracks, and those with a fault. */
export interface Integrity {
  readonly openCount: number;
  /** Without any fault. */
  readonly faultlessCount: number;
  /** Every fault, in order. */
  readonly faults: readonly FaultCount[];
}

/** What may be won of the deals that stand in a stage, whenever. */
export interface StageWins {
  readonly stageId: string;
  readonly stageName: string;
  readonly trackId: string;
  /** Open deals there. */
  readonly standing: number;
  /** Unit win rate from the stage in its track. */
  readonly winRate: Rate;
  /** What a deal won in the track is then likely to be won: 1 in the last track, else as from the next one's first stage; `null` = not known. */
  readonly onward: number | null;
  /** standing × win rate × onward; `null` where one of these is. */
  readonly expectedWins: number | null;
}

/** Where open value stands, and where it should. */
export interface StageBalance {
  readonly stageId: string;
  readonly stageName: string;
  readonly trackId: string;
  /** Open value there, minor units, without negative amounts. */
  readonly openMinor: number;
  /** Of the open value of all these stages. */
  readonly openShare: Rate;
  /** The stage's value factor of the factors of all these stages. */
  readonly factorShare: Rate;
}

/** How sound the pipeline is: four factors from 0 to 100, and their mean (docs/measures.md §12). */
export interface HealthResult extends HealthScore {
  readonly measure: 'health';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  readonly closed: Period | null;
  readonly target: ResolvedTarget;
  readonly state: TargetState;
  readonly inactiveDays: number;
  readonly probabilityTolerance: number;
  /** Integrity, value, number, balance: always all four. */
  readonly factors: readonly HealthFactor[];
  readonly integrity: Integrity;
  /** Cycle-aware expected won in the period, minor units; `null` = not known. */
  readonly expectedMinor: number | null;
  /** Target − won so far, at least 0; `null` = not known. */
  readonly remainingMinor: number | null;
  /** Wins still needed for what remains; `null` = not known. */
  readonly winsNeeded: number | null;
  /** Open stages of pipeline tracks, in order. */
  readonly wins: readonly StageWins[];
  /** Open stages of pipeline tracks that have a value factor, in order. */
  readonly balance: readonly StageBalance[];
  readonly leftOut: readonly LeftOut[];
}
