import { toDayNumber } from '../../model/index.js';
import { KIND_CODE, NO_DAY } from '../codes.js';
import type { SummaryPart } from './part.js';

/** Stands in {@link responsesPart} for a first activity of which only a later one is known. */
export const RESPONSE_UNKNOWN = -1;

const key = new Int32Array(3);

/**
 * All deals of known creation by that day, by whole days to their first activity (0 where that came before; `NO_DAY` = there was
 * none, `RESPONSE_UNKNOWN` = there was one, on a day that nobody told), and whether anybody did anything with them (1): an
 * activity, a second stage, an end or a hold (docs/measures.md §13 "leads nobody followed up", "slow first response").
 */
export const responsesPart: SummaryPart = {
  name: 'responses',
  fields: ['createdDay', 'days', 'isFollowed'],
  addRow(cells, table, row, sign) {
    const created = table.createdDay.values[row]!;
    const deal = table.dealAt(row);
    if (created === NO_DAY || !deal) return;
    const first = deal.activities[0]?.date;
    const isTouched = deal.lastActivityDate !== null || first !== undefined;
    const isMoved = table.visitCount.values[row]! > 1 || table.kind.values[row] !== KIND_CODE.open;
    key[0] = created;
    key[1] =
      first !== undefined ? Math.max(0, toDayNumber(first) - created) : isTouched ? RESPONSE_UNKNOWN : NO_DAY;
    key[2] = isTouched || isMoved ? 1 : 0;
    cells.add(key, sign, 0);
  },
};
