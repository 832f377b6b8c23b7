import type { CalendarDate, Period } from '../model/index.js';
import type { DurationStats } from './duration-stats.js';
import type { LeftOut } from './left-out.js';
import type { SurvivalStep } from './survival.js';

/** What {@link stageDwell} takes; every field has a default. */
export interface StageDwellArgs {
  /** Visits left in this window, with `method: 'km'` visits begun in it; absent or `null` = all time. */
  readonly window?: Period | null;
  /** `completed` (default): visits that are over; `km`: those that stand or are on hold as well, as lasting longer than they did so far. */
  readonly method?: 'completed' | 'km';
}

/** How long visits last, visits that are not over taken in. Figures that are not reached are `null`. */
export interface KaplanMeier {
  /** `null` where some of the longest visits are not over. */
  readonly meanDays: number | null;
  readonly medianDays: number | null;
  readonly p25Days: number | null;
  readonly p75Days: number | null;
  readonly p90Days: number | null;
  /** Visits that are over. */
  readonly endedCount: number;
  /** Visits that are not. */
  readonly censoredCount: number;
  /** The whole curve. */
  readonly steps: readonly SurvivalStep[];
}

/** How long visits to one open stage take. */
export interface StageDwell {
  readonly stageId: string;
  readonly stageName: string;
  readonly trackId: string;
  /** Of the visits that are over, whole days without hold. */
  readonly completed: DurationStats;
  /** `null` with `method: 'completed'`. */
  readonly km: KaplanMeier | null;
  /** Visits that are over, or stand, of which the days are not known. */
  readonly unknownCount: number;
}

/** How long deals stay in each stage (docs/measures.md §3 "dwell"). */
export interface StageDwellResult {
  readonly measure: 'stage-dwell';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  readonly method: 'completed' | 'km';
  /** Open stages of all tracks, in order. */
  readonly stages: readonly StageDwell[];
  readonly leftOut: readonly LeftOut[];
}
