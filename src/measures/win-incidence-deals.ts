import type { DealFilter, WinRateFilter } from '../summary/index.js';
import type { WinIncidenceResult } from './win-incidence-result.js';

/**
 * The deals of a curve, as a filter: of the deals that were measured, those that reached its stage. As many as its counts say, as
 * long as the deals stay as they are (docs/measures.md §2 "incidence"): those of `unknownDaysCount` are not
 * among them, as they are in no figure of it.
 * @param way only those that came to this: `open` = not ended, on hold included; default all
 */
export function winIncidenceDeals(
  { from }: Pick<WinIncidenceResult, 'from'>,
  way?: 'won' | 'lost' | 'disqualified' | 'open',
): DealFilter {
  const ways = way === undefined ? ALL : WAYS[way];
  return { winRate: { from: from.stageId, ways, unknownDays: 'exclude' } };
}

type Ways = WinRateFilter['ways'];

const ALL: Ways = ['won', 'lost', 'disqualified', 'open', 'hold'];

const WAYS: Readonly<Record<'won' | 'lost' | 'disqualified' | 'open', Ways>> = {
  won: ['won'],
  lost: ['lost'],
  disqualified: ['disqualified'],
  open: ['open', 'hold'],
};
