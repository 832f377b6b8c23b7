import type { DealFilter, WinRateWay } from '../summary/index.js';
import type { WinRateResult } from './win-rate-result.js';

/** How deals count in a win rate as it was asked for: the won and the lost, and by its policies the disqualified and the open. */
export function winRateWays({
  openPolicy,
  disqualifiedPolicy,
}: Pick<WinRateResult, 'openPolicy' | 'disqualifiedPolicy'>): readonly WinRateWay[] {
  const disqualified = disqualifiedPolicy === 'as-lost' ? (['disqualified'] as const) : [];
  const open = openPolicy === 'exclude' ? [] : (['open'] as const);
  return ['won', 'lost', ...disqualified, ...open];
}

/**
 * The deals of a win rate, as a filter: of the deals that were measured, those that the rate by deals is taken of, or those of them
 * that count in one way. As many as the result says, as long as the deals stay as they are (docs/measures.md §1, §2).
 * @param way only those; default all that the rate is taken of
 */
export function winRateDeals(result: WinRateResult, way?: WinRateWay): DealFilter {
  const { window, by, from } = result;
  return {
    winRate: {
      ...{ from: from?.stageId ?? null, by, window },
      ways: way === undefined ? winRateWays(result) : [way],
    },
  };
}
