import { NO_DAY } from './codes.js';
import type { DealTable } from './deal-table.js';
import { VISIT_END, visitEndAt } from './visit-ends.js';

/**
 * Whole days that a deal spent in open stages in its visits from one (`from`) to before another (`until`), hold left out: the
 * clock stops where it is in none. Where the last of them goes on, the day since when instead, so that
 * `asOf − days` is that time. `NO_DAY` where one of the visits has no known days.
 */
export function openDays(table: DealTable, row: number, from: number, until: number): number {
  const { visits } = table;
  let days = 0;
  for (let index = from; index < until; index++) {
    if (visits.isStanding(index)) {
      const visitEnd = visitEndAt(table, row, index);
      if (!visitEnd) return NO_DAY;
      return visitEnd.end === VISIT_END.standing ? visitEnd.days - days : visitEnd.days + days;
    }
    const entered = visits.enteredDay.values[index]!;
    const left = visits.leftDay.values[index]!;
    if (entered === NO_DAY || left === NO_DAY) return NO_DAY;
    const stay = left - entered - visits.holdDays.values[index]!;
    if (stay < 0) return NO_DAY;
    days += stay;
  }
  return days;
}
