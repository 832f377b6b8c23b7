import type { CalendarDate, HistoryField, Period } from '../model/index.js';
import type { Calibration, ForecastError } from './calibration.js';
import type { ForecastCategoryResult } from './forecast-result.js';
import type { LeftOut } from './left-out.js';
import type { Tally } from './tally.js';

/** What {@link trackRecord} takes. */
export interface TrackRecordArgs {
  /** The period that was forecast. */
  readonly window: Period;
  /** The day at whose end it was, from the day before the period to its last; default the day before: the period's start. */
  readonly day?: CalendarDate;
}

/** What became of deals that were forecast, with their amounts when they were. They add up to all that were. */
export interface ForecastOutcomes {
  readonly won: Tally;
  /** Open still when the period was over, or expected after it before that. */
  readonly slipped: Tally;
  readonly lost: Tally;
  /** Disqualified, put on hold or removed. */
  readonly withdrawn: Tally;
  /** Of a period that is not over: open, and still expected in it. */
  readonly pending: Tally;
}

/** A forecast, and what came of it. */
export interface ForecastRecord {
  /** Open deals that were forecast, with their amounts then. */
  readonly deals: Tally;
  /** Σ amount × probability then, minor units; `null` where there were deals, and of none both were known. */
  readonly weightedMinor: number | null;
  readonly outcomes: ForecastOutcomes;
  /** Those that were won, with the amounts they closed with. */
  readonly came: Tally;
}

/** A forecast category then, and what came of it. */
export interface CategoryRecord extends ForecastRecord {
  /** `null` = deals whose category nobody told. */
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: Exclude<ForecastCategoryResult['kind'], 'closed'>;
  /** The category's weighted value against what its deals brought in; `null` where one of them is not known. */
  readonly error: ForecastError | null;
}

/** How good a past forecast was (docs/measures.md §10 "track record"). */
export interface TrackRecordResult {
  readonly measure: 'track-record';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  /** The day at whose end the forecast was made. */
  readonly day: CalendarDate;
  /** The day at whose end it is told what came of it. */
  readonly until: CalendarDate;
  /** Whether days of the period are still to come: nothing here is final. */
  readonly isRunning: boolean;
  /** All deals that were forecast, those omitted left out. */
  readonly all: ForecastRecord;
  /** Won in the period by the day, as of the day. */
  readonly wonBefore: Tally;
  /** Won by the day + weighted value, minor units; `null` where one of them is not known. */
  readonly forecastMinor: number | null;
  /** Everything won in the period by its end, forecast or not. */
  readonly won: Tally;
  /** The forecast against everything won; `null` where one of them is not known. */
  readonly error: ForecastError | null;
  /** In the order of the definition, without the closed one; then the deals in none. */
  readonly categories: readonly CategoryRecord[];
  /** Probabilities then against what was won by the end; deals that are pending left out. */
  readonly calibration: Calibration;
  /** Fields of which no history was given: for them the past is as today. */
  readonly approximate: readonly HistoryField[];
  readonly leftOut: readonly LeftOut[];
}
