import type { CalendarDate } from '../model/index.js';
import type { LeftOut } from './left-out.js';
import type { WinRateStage } from './win-rate-result.js';

/** What {@link winIncidence} takes. */
export interface WinIncidenceArgs {
  /** Id of the open stage that deals must have reached. */
  readonly from: string;
}

/** What happened so many days after deals reached the stage, and how things stand after it. */
export interface IncidenceStep {
  /** Whole days in open stages since the stage was first entered. */
  readonly days: number;
  /** Deals known not to have ended before. */
  readonly atRiskCount: number;
  readonly wonCount: number;
  readonly lostCount: number;
  readonly disqualifiedCount: number;
  /** Deals that have not ended, and of which no more than these days is known. */
  readonly censoredCount: number;
  /** Chance to have been won by then, 0–1: F(won). */
  readonly won: number;
  /** Chance to have been lost by then. */
  readonly lost: number;
  /** Chance to have been disqualified by then. */
  readonly disqualified: number;
  /** Chance not to have ended by then: the four add up to 1. */
  readonly survival: number;
}

/** The chance of deals that reached a stage to be won, those that have not ended taken in (docs/measures.md §2 "incidence"). */
export interface WinIncidenceResult {
  readonly measure: 'win-incidence';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly from: WinRateStage;
  /** F(won) at the last day seen, 0–1: if none of those that have not ended is won; `null` of no deals. */
  readonly lowest: number | null;
  /** F(won) + survival there: if all of them are. */
  readonly highest: number | null;
  /** Deals won; those that moved on to a later track are. */
  readonly wonCount: number;
  readonly lostCount: number;
  readonly disqualifiedCount: number;
  /** Deals that have not ended: open or on hold. */
  readonly censoredCount: number;
  /** The whole curve, ascending by days. */
  readonly steps: readonly IncidenceStep[];
  /** Deals that reached the stage, of which it is not known how many days ago; they are in no figure here. */
  readonly unknownDaysCount: number;
  readonly leftOut: readonly LeftOut[];
}
