import type { CalendarDate, Period } from '../model/index.js';
import type { ResolvedTarget } from '../summary/index.js';
import type { LeftOut } from './left-out.js';
import type { Rate } from './rate.js';
import type { Tally } from './tally.js';

/** What {@link pipelineValueFactor} takes. */
export interface PipelineValueFactorArgs {
  /** The period whose target is to be met. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
  /** The factor is from the baseline's deals that ended in this window; absent or `null` = from all that ended. */
  readonly closed?: Period | null;
}

/** A factor, and what it asks for. */
export interface ValueFactor {
  /**
   * amount × days there, of deals that ended ÷ (days of the period × won value): the multiple of the target that must stand here
   * at any moment. `null` without won value. Beyond 2⁵³ the two are the nearest doubles.
   */
  readonly factor: Rate;
  /** factor × target, minor units, a fraction of one included; `null` where the factor is, or without a positive target. */
  readonly requiredMinor: number | null;
  /** Open deals here; negative amounts are not in {@link openMinor}. */
  readonly open: Tally;
  /** Their value, minor units; `null` where there are deals and no amount of any is known. */
  readonly openMinor: number | null;
  /** open value − required, minor units: below 0, so much is missing; `null` where either is. */
  readonly gapMinor: number | null;
}

/** The factor of one open stage. */
export interface StageValueFactor extends ValueFactor {
  readonly stageId: string;
  readonly stageName: string;
  readonly trackId: string;
}

/** How much must stand in each stage for a target to be met period after period (docs/measures.md §6). */
export interface PipelineValueFactorResult {
  readonly measure: 'pipeline-value-factor';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  /** The window of the baseline's closings; `null` = all. */
  readonly closed: Period | null;
  /** `no-wins`: nothing of known worth was won, so there is no factor. */
  readonly state: 'known' | 'no-wins';
  readonly target: ResolvedTarget;
  /** Days of the period. */
  readonly periodDays: number;
  /** Value won by the baseline's deals that the factor is from, minor units. */
  readonly wonMinor: number;
  /** Open stages of pipeline tracks, in order. */
  readonly stages: readonly StageValueFactor[];
  /** All of them together. */
  readonly total: ValueFactor;
  /** Open deals left out. */
  readonly leftOut: readonly LeftOut[];
  /** Ended deals of the baseline that the factor leaves out. */
  readonly factorLeftOut: readonly LeftOut[];
}
