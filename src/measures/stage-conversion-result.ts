import type { CalendarDate, Period } from '../model/index.js';
import type { ExpectedDays } from './expected-days.js';
import type { LeftOut } from './left-out.js';
import type { Rate } from './rate.js';

/** What {@link stageConversion} takes; every field has a default. */
export interface StageConversionArgs {
  /** Visits left in this window, and those that stood at its end; absent or `null` = all time, and now. */
  readonly window?: Period | null;
}

/** What became of the visits to one open stage. */
export interface StageConversion {
  readonly stageId: string;
  readonly stageName: string;
  readonly trackId: string;
  /** Visits left in the window, whichever way. */
  readonly completedCount: number;
  /** Of those: to a later open stage, a later track or a win. */
  readonly advancedCount: number;
  /** Standing for strictly more than the expected days at the end of `overdueDate`; `null` where the expected days are not known. */
  readonly overdueCount: number | null;
  /** advanced ÷ (completed + overdue); `null` where the expected days are not known. */
  readonly conversion: Rate | null;
  /** From the baseline; its `days` are `null` where there is no setting and no completed visit. */
  readonly expected: ExpectedDays;
  /** Completed visits of known dwell, and their whole days without hold. */
  readonly dwellCount: number;
  readonly sumDwellDays: number;
  /** `null` where no visit of known dwell was completed. */
  readonly meanDwellDays: number | null;
  /** Visits that ended on a day that nobody knows: they are in no window. */
  readonly undatedCount: number;
}

/** How visits to each stage ended against how many are overdue (docs/measures.md §3 "conversion"). */
export interface StageConversionResult {
  readonly measure: 'stage-conversion';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period | null;
  /** The day at whose end overdue visits stood: the last of the window, at most `asOf`. */
  readonly overdueDate: CalendarDate;
  /** Open stages of all tracks, in order. */
  readonly stages: readonly StageConversion[];
  readonly leftOut: readonly LeftOut[];
}
