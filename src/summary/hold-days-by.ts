import { toDayNumber } from '../model/index.js';
import { KIND_CODE, NO_DAY } from './codes.js';
import type { DealTable } from './deal-table.js';
import { heldDay } from './visit-ends.js';

/**
 * Days on hold that a visit had behind it at the end of a past day; `NO_DAY` = it was on hold then, or nobody knows. Where no
 * log tells when it was on hold, all of it is taken to have been at its beginning.
 */
export function holdDaysBy(table: DealTable, row: number, index: number, day: number): number {
  const { visits } = table;
  if (table.kind.values[row] === KIND_CODE.hold && visits.isStanding(index)) {
    const held = heldDay(table, row);
    if (held === NO_DAY || held <= day) return NO_DAY;
  }
  const total = visits.holdDays.values[index]!;
  if (total === 0) return 0;
  const entered = visits.enteredDay.values[index]!;
  return loggedHoldDays(table, row, index, day) ?? (entered + total <= day ? total : NO_DAY);
}

/** As the log tells it, with `NO_DAY` where it was on hold then; `null` = the log does not know the visit. */
function loggedHoldDays(table: DealTable, row: number, index: number, day: number): number | null {
  const { process, visits } = table;
  const entered = visits.enteredDay.values[index]!;
  let isInVisit = false;
  let held: number | null = null;
  let days = 0;
  for (const { date, stageId } of table.dealAt(row)?.log ?? []) {
    const at = process.stageIndexById.get(stageId ?? '');
    const on = toDayNumber(date);
    if (at === undefined || on < entered) continue;
    if (on > day) break;
    if (at === visits.stage.values[index]) {
      if (held !== null) days += on - held;
      held = null;
      isInVisit = true;
    } else if (process.stages[at]!.kind === 'hold') held ??= isInVisit ? on : null;
    else if (isInVisit) return null;
  }
  if (!isInVisit) return null;
  return held === null ? days : NO_DAY;
}
