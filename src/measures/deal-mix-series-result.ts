import type { CalendarDate, HistoryField, Period, PeriodUnit } from '../model/index.js';
import type { DealMixArgs, DealMixClass, DealMixResult } from './deal-mix-result.js';
import type { LeftOut } from './left-out.js';
import type { Tally } from './tally.js';

/** What {@link dealMixSeries} takes; `classes`, `window` and `targetMinor` make the thresholds, as those of `dealMix` do. */
export interface DealMixSeriesArgs extends DealMixArgs {
  /** At whose ends the mix is asked for, oldest first; absent = the ends of the units. Days after `asOf` are left out. */
  readonly days?: readonly CalendarDate[];
  /** Without `days`: the periods that share a day with it; absent = the last twelve, the running one included. */
  readonly span?: Period;
  /** Without `days`: the last day of each, or `asOf` in the running one; default `month`. */
  readonly unit?: PeriodUnit;
}

/** A class of the deals that were open on a day. */
export type DealMixShare = Pick<
  DealMixClass,
  'id' | 'fromMinor' | 'belowMinor' | 'open' | 'countShare' | 'valueShare'
>;

/** What sizes of deals were open at the end of a day. */
export interface DealMixPoint {
  readonly date: CalendarDate;
  /** All that were open in pipeline tracks, with their amounts of then. */
  readonly open: Tally;
  /** Largest first. */
  readonly classes: readonly DealMixShare[];
  /** Deals whose amount was not known, or negative. */
  readonly unknown: DealMixShare;
  /** Those in a stage that was not known, unmapped deals as without history, are in no figure. */
  readonly leftOut: readonly LeftOut[];
}

/** What sizes of deals were open on past days, by today's thresholds (docs/measures.md §7 "through time"). */
export interface DealMixSeriesResult extends Pick<
  DealMixResult,
  'asOf' | 'currency' | 'window' | 'asked' | 'rule' | 'fallback'
> {
  readonly measure: 'deal-mix-series';
  /** Oldest first. */
  readonly points: readonly DealMixPoint[];
  /** Fields of which no history was given: for them the past is as today. */
  readonly approximate: readonly HistoryField[];
}
