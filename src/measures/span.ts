import {
  FIRST_DAY_NUMBER,
  fromDayNumber,
  toDayNumber,
  type CalendarDate,
  type HistoryField,
  type Period,
} from '../model/index.js';

/** The ends of a span of past days. */
export interface Span {
  /** The day whose end it begins with. */
  readonly opening: CalendarDate;
  /** The day whose end it ends with, up to `asOf`. */
  readonly closing: CalendarDate;
}

/** From the end of the day before a window to its last day's, as far as it has been; the calendar's first day has no day before. */
export function spanOf({ start, end }: Period, asOf: CalendarDate): Span {
  const dayBefore = (date: CalendarDate): CalendarDate =>
    fromDayNumber(Math.min(Math.max(toDayNumber(date) - 1, FIRST_DAY_NUMBER), toDayNumber(asOf)));
  return { opening: dayBefore(start), closing: dayBefore(end) };
}

/** Those of some fields whose history was not given: their past is as today (docs/measures.md §0 "amounts through time"). */
export function approximateFields(
  known: readonly HistoryField[],
  read: readonly HistoryField[],
): HistoryField[] {
  return read.filter((field) => !known.includes(field));
}
