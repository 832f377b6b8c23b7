import type { VisitColumns } from '../visit-columns.js';
import { VISIT_END, visitEndAt } from '../visit-ends.js';
import type { SummaryPart } from './part.js';

/** What a cell of {@link transitionsPart} has for a destination where the visit was not left: it goes on, or a hold pauses it. */
export const NOT_LEFT = { standing: -2, paused: -3 } as const;

const key = new Int32Array(3);

/**
 * Visits of known days by stage, destination (`NO_STAGE` = not known, else below 0 = `NOT_LEFT`) and whole days without hold, of
 * those that go on the day since when (docs/measures.md §5 "cycle-aware"). Visits of no day are passed over: who went there from
 * another stage went on, on the same day, to where they led.
 */
export const transitionsPart: SummaryPart = {
  name: 'transitions',
  fields: ['stage', 'destination', 'days'],
  addRow(cells, table, row, sign) {
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const until = start + table.visitCount.values[row]!;
    for (let index = start; index < until; index++) {
      const visitEnd = visitEndAt(table, row, index);
      if (!visitEnd) continue;
      const { end, days } = visitEnd;
      if (end === VISIT_END.left && days === 0) continue;
      key[0] = visits.stage.values[index]!;
      key[1] =
        end === VISIT_END.left
          ? destinationBeyond(visits, index, until)
          : end === VISIT_END.standing
            ? NOT_LEFT.standing
            : NOT_LEFT.paused;
      key[2] = days;
      cells.add(key, sign, 0);
    }
  },
};

/** Where a visit led, past the visits of no day that it led to. */
function destinationBeyond(visits: VisitColumns, index: number, until: number): number {
  let at = index;
  let destination = visits.destination.values[at]!;
  while (at + 1 < until && visits.stage.values[at + 1] === destination && visits.dwellDays(at + 1) === 0) {
    at++;
    destination = visits.destination.values[at]!;
  }
  return destination;
}
