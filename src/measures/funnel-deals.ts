import type { DealFilter, FunnelWay } from '../summary/index.js';
import type { FunnelResult } from './funnel-result.js';

/**
 * The deals of a figure of a funnel, as a filter: of the deals that were measured, those that it counts at a stage, or those of its
 * drop-off that went one way. As many as the figure says, as long as the deals stay as they are (docs/measures.md §2).
 * @param stageId the stage; `null` = the won deals at the end
 * @param way of the drop-off only those; default all that the stage counts
 */
export function funnelDeals(
  { trackId, basis, unknownPathPolicy, overdueBefore }: FunnelResult,
  stageId: string | null,
  way?: FunnelWay,
): DealFilter {
  if (basis === 'standing') return { stageIds: stageId === null ? [] : [stageId] };
  const isByAge = way === 'standing' || way === 'overdue';
  return {
    funnel: {
      ...{ trackId, stageId, basis, unknownPath: unknownPathPolicy },
      ...(way !== undefined && { way }),
      ...(isByAge && { overdue: overdueBefore }),
    },
  };
}
