import { hasVisitTo, strictDepth } from '../stages-entered.js';
import { forEachTrackReach } from '../track-reach.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(4);

/**
 * Deals by stage entered, outcome in its track, whether on the strict path (every open stage up to it, in order) and amount
 * class (docs/measures.md §0 "entered, reached, strict"). A deal is counted once for a stage it entered (`strict` 0) and
 * once more where it came there on the strict path (`strict` 1).
 */
export const enteredPart: SummaryPart = {
  name: 'entered',
  fields: ['stage', 'outcome', 'strict', 'amountClass'],
  addRow(cells, table, row, sign) {
    const amount = table.amount.values[row]!;
    forEachTrackReach(table, row, ({ track, furthest, outcome }) => {
      if (furthest < 0) return;
      const openStages = table.process.openStageIndexes[track]!;
      const depth = strictDepth(table, row, openStages);
      key[1] = outcome;
      key[3] = table.amountClass.values[row]!;
      for (let place = 0; place < openStages.length; place++) {
        key[0] = openStages[place]!;
        key[2] = 0;
        if (place < depth || hasVisitTo(table, row, openStages[place]!)) cells.add(key, sign, amount);
        key[2] = 1;
        if (place < depth) cells.add(key, sign, amount);
      }
    });
  },
};
