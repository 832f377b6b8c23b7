import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/**
 * Visits that ended by stage, destination (`NO_STAGE` = not known), day of leaving (`NO_DAY` = not known) and whether their
 * dwell is known (1); what is summed is the days, not amounts (docs/measures.md §3 "in a window").
 */
export const departuresPart: SummaryPart = {
  name: 'departures',
  fields: ['stage', 'destination', 'leftDay', 'isDwellKnown'],
  addRow(cells, table, row, sign) {
    const { visits } = table;
    const start = table.visitStart.values[row]!;
    const end = start + table.visitCount.values[row]!;
    for (let index = start; index < end; index++) {
      if (visits.isStanding(index)) continue;
      const isDwellKnown = visits.dwellKnown.values[index]!;
      key[0] = visits.stage.values[index]!;
      key[1] = visits.destination.values[index]!;
      key[2] = visits.leftDay.values[index]!;
      key[3] = isDwellKnown;
      cells.add(key, sign, isDwellKnown === 1 ? visits.dwellDays(index) : 0);
    }
  },
};
