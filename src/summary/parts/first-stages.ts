import { NO_STAGE } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(2);

/**
 * All deals by day of creation and by the open stage that they were first recorded in; `NO_STAGE` = not known, as where that
 * visit was filled in (docs/measures.md §13 "first recorded in stage two or later").
 */
export const firstStagesPart: SummaryPart = {
  name: 'firstStages',
  fields: ['createdDay', 'stage'],
  addRow(cells, table, row, sign) {
    const first = table.dealAt(row)?.visits[0];
    key[0] = table.createdDay.values[row]!;
    key[1] = !first || first.added ? NO_STAGE : (table.process.stageIndexById.get(first.stageId) ?? NO_STAGE);
    cells.add(key, sign, 0);
  },
};
