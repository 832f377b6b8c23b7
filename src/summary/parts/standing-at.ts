import { toDayNumber, type CalendarDate } from '../../model/index.js';
import { KIND_CODE, NO_DAY, NO_STAGE } from '../codes.js';
import type { DealTable } from '../deal-table.js';
import { holdDaysBy } from '../hold-days-by.js';
import { partName, type SummaryPart } from './part.js';

/**
 * Visits that were going on at the end of a past day, those on hold then left out, by stage and by the day since when, moved on
 * by the days on hold before it, so that `date − sinceDay` was the time in the stage (docs/measures.md §3 "overdue"). They
 * count with what their deals are now.
 */
export function standingAtPart(date: CalendarDate): SummaryPart {
  const day = toDayNumber(date);
  const key = new Int32Array(2);
  return {
    name: partName('standingAt', date),
    fields: ['stage', 'sinceDay'],
    addRow(cells, table, row, sign) {
      const { visits } = table;
      const start = table.visitStart.values[row]!;
      const end = start + table.visitCount.values[row]!;
      for (let index = start; index < end; index++) {
        const entered = visits.enteredDay.values[index]!;
        if (entered === NO_DAY || entered > day || !wentOn(table, row, index, day)) continue;
        const holdDays = holdDaysBy(table, row, index, day);
        if (holdDays === NO_DAY) continue;
        key[0] = visits.stage.values[index]!;
        key[1] = entered + holdDays;
        cells.add(key, sign, table.amount.values[row]!);
      }
    },
  };
}

/** Whether a visit that had begun was not over at the end of a day; of those that ended on an unknown day nobody knows. */
function wentOn({ visits, kind }: DealTable, row: number, index: number, day: number): boolean {
  const left = visits.leftDay.values[index]!;
  if (left !== NO_DAY) return left > day;
  const isKnown = kind.values[row] === KIND_CODE.open || kind.values[row] === KIND_CODE.hold;
  return isKnown && visits.destination.values[index] === NO_STAGE;
}
