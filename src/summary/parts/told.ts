import type { SummaryPart } from './part.js';

/** What a deal may tell, or no deal does. */
export const TOLD = { nextStep: 0, activity: 1, activities: 2 } as const;

const key = new Int32Array(1);

/**
 * How many deals tell a next step, a last activity, and single activities: where none does, that one does not is no fault
 * (docs/measures.md §12).
 */
export const toldPart: SummaryPart = {
  name: 'told',
  fields: ['what'],
  addRow(cells, table, row, sign) {
    const deal = table.dealAt(row);
    if (!deal) return;
    const add = (what: number): void => {
      key[0] = what;
      cells.add(key, sign, 0);
    };
    if (deal.nextStep !== null) add(TOLD.nextStep);
    if (deal.lastActivityDate !== null) add(TOLD.activity);
    if (deal.activities.length > 0) add(TOLD.activities);
  },
};
