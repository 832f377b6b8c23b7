import { toDayNumber, type Visit } from '../../model/index.js';
import { NO_STAGE } from '../codes.js';
import type { SummaryPart } from './part.js';

const key = new Int32Array(2);

/**
 * Activities by the stage that their deal stood in and by day. The stage is the activity's own, else that of the visit it falls
 * into; `NO_STAGE` = neither is known (docs/measures.md §13 "attention").
 */
export const attentionPart: SummaryPart = {
  name: 'attention',
  fields: ['stage', 'day'],
  addRow(cells, table, row, sign) {
    const deal = table.dealAt(row);
    if (!deal) return;
    for (const { date, stageId } of deal.activities) {
      const stage = stageId ?? stageOn(deal.visits, date);
      key[0] = stage === null ? NO_STAGE : (table.process.stageIndexById.get(stage) ?? NO_STAGE);
      key[1] = toDayNumber(date);
      cells.add(key, sign, 0);
    }
  },
};

/** The stage of the visit that a day falls into; of several on one day the last. */
function stageOn(visits: readonly Visit[], date: string): string | null {
  const visit = visits.findLast(({ enteredDate }) => enteredDate !== null && enteredDate <= date);
  if (!visit || (visit.leftDate !== null && visit.leftDate < date)) return null;
  return visit.stageId;
}
