import type { Pipeline } from '../../model/index.js';
import { DealTable } from '../../summary/deal-table.js';
import type { TimeSlices } from '../time-slices.js';
import type { LoadProgress } from './progress.js';

/** Deals between two looks at the clock. */
const DEALS_A_LOOK = 64;

/** Puts a pipeline's deals in columns, in slices. */
export async function tableInSlices(
  { process, dimensionNames, deals, removedDeals }: Pipeline,
  slices: TimeSlices,
  onProgress: (progress: LoadProgress) => void,
): Promise<DealTable> {
  const table = new DealTable(process, dimensionNames, deals.length);
  const total = deals.length + removedDeals.length;
  const report = (): void => onProgress({ phase: 'summing', done: table.rowCount, total });
  for (const list of [deals, removedDeals]) {
    for (const deal of list) {
      table.append(deal);
      if (table.rowCount % DEALS_A_LOOK !== 0 || !slices.due()) continue;
      report();
      await slices.turn();
    }
  }
  report();
  return table;
}
