import type { DayNumber } from './calendar-date.js';
import type { IssueLog } from './issue-log.js';
import type { HistoryField, ReadEvent } from './read-history.js';

/** How many of a deal's ordered events lie at or before a day. */
export function countUntil(events: readonly ReadEvent[], day: DayNumber): number {
  let count = events.length;
  while (count > 0 && (events[count - 1] as ReadEvent).day > day) count -= 1;
  return count;
}

/**
 * A field as it was after the first `count` events. The record has today's value: it holds, unless a later event changed
 * the field; then the last earlier event's does (docs/measures.md §0 "amounts through time"). Where there is none, the
 * record's later value is all there is: kept, and reported.
 */
export function valueInForce<TValue>(
  events: readonly ReadEvent[],
  count: number,
  field: HistoryField,
  read: (event: ReadEvent) => TValue | null | undefined,
  recordValue: TValue | null,
  log: IssueLog,
): TValue | null {
  let isChangedLater = false;
  for (let index = count; index < events.length; index += 1)
    isChangedLater ||= read(events[index]!) !== undefined;
  if (!isChangedLater) return recordValue;
  for (let index = count - 1; index >= 0; index -= 1) {
    const value = read(events[index]!);
    if (value !== undefined) return value;
  }
  if (recordValue !== null) log.report('known-only-later', field, recordValue, 'kept');
  return recordValue;
}
