import { NO_STAGE } from './codes.js';
import type { DealTable } from './deal-table.js';

/** Index of the open stage that the ended deal in a row stood in last; `NO_STAGE` = not known. */
export function lastOpenStage({ pathKnown, visitStart, visitCount, visits }: DealTable, row: number): number {
  const count = visitCount.values[row]!;
  if (count === 0 || pathKnown.values[row] === 0) return NO_STAGE;
  return visits.stage.values[visitStart.values[row]! + count - 1]!;
}
