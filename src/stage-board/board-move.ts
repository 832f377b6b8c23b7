import { PipelineError, type Deal } from '../model/index.js';
import { moveToIndex, type Operation } from '../summary/index.js';
import { columnOf, placeOfDeal, type BoardColumn } from './board-column.js';
import type { BoardPlace } from './board-place.js';

/** How a card was moved; `code` = by the host's own call. */
export type BoardMoveBy = 'pointer' | 'keyboard' | 'menu' | 'code';

/** Which card goes where. */
export interface BoardMoveRequest {
  readonly dealId: string;
  readonly toStageId: string;
  /** The place among the stage's other cards, 0 first; beyond the end = the end. Without meaning where the board is sorted. */
  readonly toIndex: number;
  /** Default `code`. */
  readonly by?: BoardMoveBy | undefined;
}

/** A move: what `onMove` is told, however it came about. */
export interface BoardMove {
  readonly dealId: string;
  /** As it is before the move. */
  readonly deal: Deal;
  readonly from: BoardPlace;
  /** `index` is the place it will have; `null` = the board is sorted, and the order decides. */
  readonly to: { readonly stageId: string; readonly index: number | null };
  readonly by: BoardMoveBy;
  /** The same as data, for a store's `apply`, or to be kept, sent and replayed. */
  readonly operation: Operation;
}

/**
 * The move that a request comes to; `null` = the card stands there already.
 * @param isRanked whether cards stand as people placed them
 * @throws PipelineError `unknown-deal`, `unknown-stage` where the board has no such card or no such column to put it in
 */
export function planBoardMove(
  { dealId, toStageId, toIndex, by = 'code' }: BoardMoveRequest,
  columns: readonly BoardColumn[],
  isRanked: boolean,
): BoardMove | null {
  const from = placeOfDeal(columns, dealId);
  const deal = from && columnOf(columns, from.stageId)?.list.at(from.index);
  if (!from || !deal) {
    throw new PipelineError(
      'unknown-deal',
      `The board has no card of deal "${dealId}". It shows one track and one filter: is the deal in them?`,
    );
  }
  const target = columnOf(columns, toStageId);
  const isElsewhere = toStageId !== from.stageId;
  if (!target || (isElsewhere && !target.canReceive)) {
    const ids = columns.filter(({ canReceive }) => canReceive).map(({ stageId }) => stageId);
    throw new PipelineError(
      'unknown-stage',
      `No card can be put into "${toStageId}" on this board. Use one of ${ids.join(', ')}.`,
    );
  }
  if (!isRanked) {
    if (!isElsewhere) return null;
    return {
      dealId,
      deal,
      from,
      to: { stageId: toStageId, index: null },
      by,
      operation: { type: 'move', dealId, toStageId },
    };
  }
  if (!target.canReceive) return null;
  const others = target.list.length - (isElsewhere ? 0 : 1);
  const index = Math.max(0, Math.min(toIndex, others));
  if (!isElsewhere && index === from.index) return null;
  const operation = moveToIndex(target.list, { dealId, toStageId, toIndex: index });
  return { dealId, deal, from, to: { stageId: toStageId, index }, by, operation };
}
