import { NO_DAY } from './codes.js';
import type { DealTable } from './deal-table.js';

/** The day of an open deal's entry moved on by its days on hold; `NO_DAY` = not known. */
export function standingSince(table: DealTable, row: number): number {
  const count = table.visitCount.values[row]!;
  if (count === 0) return NO_DAY;
  const last = table.visitStart.values[row]! + count - 1;
  const entered = table.visits.enteredDay.values[last]!;
  return entered === NO_DAY ? NO_DAY : entered + table.visits.holdDays.values[last]!;
}
