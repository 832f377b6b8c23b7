import type { Period } from '../model/index.js';
import { NO_DAY } from '../summary/index.js';
import { periodIndexer } from './period-series.js';
import { isWithin, type DayRange } from './window.js';

/** The place of a day that is not known, where there are windows: none of them can have it. */
export const UNDATED = -2;

/** In which of some windows a day lies. */
export interface DayPlaces {
  /** How many windows there are. */
  readonly count: number;
  /** Index of the window; −1 = in none, `UNDATED` = the day is not known. */
  readonly placeOf: (day: number) => number;
}

/** One window. */
export function placesInRange(range: DayRange): DayPlaces {
  return { count: 1, placeOf: (day) => (isWithin(day, range) ? 0 : day === NO_DAY ? UNDATED : -1) };
}

/** Periods that follow each other without a gap. */
export function placesInPeriods(periods: readonly Period[]): DayPlaces {
  const indexOf = periodIndexer(periods);
  return { count: periods.length, placeOf: (day) => (day === NO_DAY ? UNDATED : indexOf(day)) };
}
