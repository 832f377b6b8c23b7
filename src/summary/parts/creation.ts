import {
  fromDayNumber,
  periodContaining,
  toDayNumber,
  type PeriodUnit,
  type Process,
} from '../../model/index.js';
import { KIND_CODE, NO_DAY } from '../codes.js';
import { partName, type SummaryPart } from './part.js';

/**
 * All deals by the first day of the period they were created in (`NO_DAY` = not known), whether they were won in that same
 * period, and amount class; periods of a unit, as the process cuts them (docs/measures.md §9 "value created").
 */
export function creationPart(unit: PeriodUnit, { fiscalYearStart }: Process): SummaryPart {
  const key = new Int32Array(3);
  const startOf = periodStarts(unit, fiscalYearStart);
  return {
    name: partName('creation', { unit, fiscalYearStart }),
    fields: ['periodStart', 'wonWithin', 'amountClass'],
    addRow(cells, table, row, sign) {
      const created = table.createdDay.values[row]!;
      const closed = table.closedDay.values[row]!;
      const isWon = table.kind.values[row] === KIND_CODE.won && created !== NO_DAY && closed !== NO_DAY;
      key[0] = created === NO_DAY ? NO_DAY : startOf(created);
      key[1] = isWon && startOf(closed) === key[0] ? 1 : 0;
      key[2] = table.amountClass.values[row]!;
      cells.add(key, sign, table.amount.values[row]!);
    },
  };
}

/** Days come again and again: each is looked up in the calendar once. */
function periodStarts(unit: PeriodUnit, fiscalYearStart: number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    let start = known.get(day);
    if (start === undefined) {
      start = toDayNumber(periodContaining(fromDayNumber(day), unit, { fiscalYearStart }).start);
      known.set(day, start);
    }
    return start;
  };
}
