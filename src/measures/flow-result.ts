import type { CalendarDate, HistoryField, Period } from '../model/index.js';
import type { FlowLineName, FlowMode, FlowTripName } from '../summary/index.js';
import type { LeftOut } from './left-out.js';
import type { ValuedCount } from './tally.js';

/** What {@link flow} takes. */
export interface FlowArgs {
  /** The flow begins with what was open at the end of the day before. */
  readonly from: CalendarDate;
  /** It ends with what was open at the end of the day before: a half-open span, as a window. Up to `asOf`, later days have not been. */
  readonly to: CalendarDate;
  /** `gross` (default): every event; `net`: the end points compared; `ranked`: one line for each deal. */
  readonly mode?: FlowMode;
  /** Only deals expected to close in this period, which they move into and out of; absent or `null` = all. */
  readonly period?: Period | null;
}

/** One line of the flow. */
export interface FlowLine {
  readonly line: Exclude<FlowLineName, 'opening' | 'closing'>;
  /** 1 = adds to the pipeline, −1 = takes from it; the value of a rate change has its own sign. */
  readonly effect: 1 | -1;
  /** How often it was booked. */
  readonly events: number;
  /** Deals that came or went, 0 or more; 0 for changes of amounts and rates. */
  readonly count: number;
  /** Minor units, at the amounts just before; of unknown amounts nothing. */
  readonly valueMinor: number;
  /** Of `events`: those of unknown amount. */
  readonly unvaluedCount: number;
}

/** Deals that came back to where they were. */
export interface FlowTrip {
  readonly trip: FlowTripName;
  /** How often. */
  readonly count: number;
  /** Minor units, as they came back; of `came-and-left` as they left, of `raised-and-lowered` the smaller of both. */
  readonly valueMinor: number;
}

/** What was open at the end of a day. */
export interface FlowEnd extends ValuedCount {
  /** The day. */
  readonly date: CalendarDate;
  /** Of them: deals in a stage that is not known, as where there is no history. */
  readonly unknownStage: ValuedCount;
}

/** From what was open on one day to what was open on another (docs/measures.md §11). */
export interface FlowResult {
  readonly measure: 'flow';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  readonly mode: FlowMode;
  readonly period: Period | null;
  /** Whether days of the window are still to come after `asOf`. */
  readonly isRunning: boolean;
  readonly opening: FlowEnd;
  /** Every line, in the order of docs/measures.md §11; opening + those that add − those that take = closing. */
  readonly lines: readonly FlowLine[];
  readonly closing: FlowEnd;
  /** Every kind of round trip; they are in the lines of `gross`, and in no others. */
  readonly roundTrips: readonly FlowTrip[];
  /** Fields of which no history was given: for them the past is as today. */
  readonly approximate: readonly HistoryField[];
  /** Deals of unknown amount, in counts only. */
  readonly leftOut: readonly LeftOut[];
}
