import type { CalendarDate, HistoryField, Period } from '../model/index.js';
import type { Rate } from './rate.js';
import type { Tally } from './tally.js';

/** What {@link movement} takes. */
export interface MovementArgs {
  /** Moves and pushes of its days. */
  readonly window: Period;
  /** The period whose slip rate is asked for; absent = the window. */
  readonly period?: Period;
}

/** Pushes of the expected close of deals that had not ended. */
export interface Pushes {
  /** Every one. */
  readonly count: number;
  /** Those into another month. */
  readonly acrossMonthCount: number;
  /** Days pushed, all together. */
  readonly days: number;
  /** Days pushed ÷ pushes; `null` = none was. */
  readonly meanDays: number | null;
}

/** How deals moved, and how closings were put off (docs/measures.md §11 "movement"). */
export interface MovementResult {
  readonly measure: 'movement';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  readonly period: Period;
  /** Whether days of the period are still to come after `asOf`: its slips are then so far. */
  readonly isRunning: boolean;
  /** Moves from one open stage to another, or to won, and reopenings: what the rates are of. */
  readonly moves: number;
  /** To a later open stage or track, or to won. */
  readonly forward: Rate;
  /** To an earlier open stage or track. */
  readonly back: Rate;
  /** Of those forward: past a stage of the track that the deal never was in. */
  readonly skipped: Rate;
  /** From an end back to an open stage. */
  readonly reopened: Rate;
  readonly pushes: Pushes;
  /** In the pipeline and expected in the period when it began. */
  readonly expected: Tally;
  /** Of them: still in the pipeline at its end, or at `asOf`. */
  readonly slipped: Tally;
  /** Slipped ÷ expected, by deals. */
  readonly slipUnit: Rate;
  /** Slipped ÷ expected, by value as it was when the period began. */
  readonly slipValue: Rate;
  /** Expected later when the period began, and won in it. */
  readonly pulledIn: Tally;
  /** Fields of which no history was given: for them the past is as today. */
  readonly approximate: readonly HistoryField[];
}
