import { unmappedPart, type Summary } from '../summary/index.js';
import { TallyBuilder, type Tally } from './tally.js';

/** Deals of a stage that the process does not know: all, or only those without visits, which no funnel can place either. */
export function unmappedDeals(summary: Summary, which: 'all' | 'without-visits' = 'all'): Tally {
  const tally = new TallyBuilder();
  const cells = summary.part(unmappedPart);
  for (let cell = 0; cell < cells.size; cell++) {
    if (which === 'all' || cells.key(cell, 0) === 0) tally.add(cells, cell, cells.key(cell, 1));
  }
  return tally.build();
}
