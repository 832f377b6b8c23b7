import { blankDeal } from './blank-deal.js';
import type { Deal } from './deal.js';

/** The deal of a row nothing can be read from: in sight, counted, with nothing known. */
export function unreadableDeal<TRow>(
  row: TRow,
  rowIndex: number,
  id: string,
  currency: string,
  dimensions: Deal['dimensions'],
): Deal<TRow> {
  return { ...blankDeal(id, currency), dimensions, rowIndex, fields: row };
}
