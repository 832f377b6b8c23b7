import { PipelineError, type Deal } from '../model/index.js';
import { moveToIndex, type Operation } from '../summary/index.js';
import { columnOf, placeOfDeal, type BoardColumn } from './board-column.js';
import { laneEdit, type BoardLaneField } from './board-lane.js';
import type { BoardPlace } from './board-place.js';
import { newChangeId } from '../summary/new-change-id.js';

/** How a card was moved; `code` = by the host's own call; `undo` and `redo` take a move back, or make it again. */
export type BoardMoveBy = 'pointer' | 'keyboard' | 'menu' | 'code' | 'undo' | 'redo';

/** Which card goes where. */
export interface BoardMoveRequest {
  readonly dealId: string;
  readonly toStageId: string;
  /** The value of the lane it goes to, `null` = not known; absent = each card stays in its own, and where there are none. */
  readonly toLane?: string | null | undefined;
  /** The place among the stage's other cards, 0 first; beyond the end = the end. Without meaning where the board is sorted. */
  readonly toIndex: number;
  /** Default `code`. */
  readonly by?: BoardMoveBy | undefined;
  /** Ids of deals that go with it, and stand after one another in the order of the board; default none. */
  readonly alsoDealIds?: readonly string[] | undefined;
  /** Of several cards that are moved together: the same for each; default one of its own. */
  readonly groupId?: string | undefined;
}

/** A move: what `onMove` is told, however it came about. */
export interface BoardMove {
  /** No other move has it: by it a server knows a move that it was sent twice. */
  readonly id: string;
  /** The same for all cards that were moved together, which are taken back together. */
  readonly groupId: string;
  readonly dealId: string;
  /** As it is before the move. */
  readonly deal: Deal;
  readonly from: BoardPlace;
  /** `index` is the place it will have; `null` = the order of the column decides. */
  readonly to: Omit<BoardPlace, 'index'> & { readonly index: number | null };
  readonly by: BoardMoveBy;
  /** Of an undo: id of the move that it takes back. */
  readonly takesBackId?: string;
  /** The same as data, for a store's `apply`, or to be kept, sent and replayed. */
  readonly operation: Operation;
}

/**
 * The move that a request comes to; `null` = the card stands there already.
 * @param isRanked whether cards stand as people placed them
 * @param field what makes the board's lanes; `null` = it has none
 * @throws PipelineError `unknown-deal`, `unknown-stage` where the board has no such card or no such column to put it in;
 * `invalid-argument` where a card may not go to another lane
 */
export function planBoardMove(
  { dealId, toStageId, toLane, toIndex, by = 'code', groupId = newChangeId() }: BoardMoveRequest,
  columns: readonly BoardColumn[],
  isRanked: boolean,
  field: BoardLaneField | null = null,
  /** Where its place is known already, among others that are moved with it: the operation that puts it there. */
  placed: Operation | null = null,
): BoardMove | null {
  const from = placeOfDeal(columns, dealId);
  const deal = from && columnOf(columns, from.stageId, from.lane)?.list.at(from.index);
  if (!from || !deal) {
    throw new PipelineError(
      'unknown-deal',
      `The board has no card of deal "${dealId}". It shows one track and one filter: is the deal in them?`,
    );
  }
  const lane = toLane === undefined ? from.lane : toLane;
  const target = columnOf(columns, toStageId, lane);
  const isOtherLane = lane !== from.lane;
  const isElsewhere = toStageId !== from.stageId || isOtherLane;
  if (!target || (isElsewhere && !target.canReceive)) throw noSuchColumn(toStageId, lane, columns);
  if (isOtherLane && field?.canChange === false) throw heldInLane(field.by);
  const inLane = (operation: Operation): Operation =>
    isOtherLane && field && lane !== undefined ? handedOver(operation, deal, field.by, lane) : operation;
  const to = { stageId: toStageId, ...(lane !== undefined && { lane }) };
  if (!isRanked) {
    if (!isElsewhere) return null;
    const operation = inLane({ type: 'move', dealId, toStageId });
    return {
      ...{ id: newChangeId(), groupId, dealId, deal, from, by, operation },
      to: { ...to, index: null },
    };
  }
  if (!target.canReceive) return null;
  const others = target.list.length - (isElsewhere ? 0 : 1);
  const index = Math.max(0, Math.min(toIndex, others));
  if (!placed && !isElsewhere && index === from.index) return null;
  const operation = inLane(placed ?? moveToIndex(target.list, { dealId, toStageId, toIndex: index }));
  return { ...{ id: newChangeId(), groupId, dealId, deal, from, by, operation }, to: { ...to, index } };
}

/** The move with the edit that puts the deal into another lane, in one batch. */
function handedOver(move: Operation, deal: Deal, by: string, lane: string | null): Operation {
  const edit: Operation = { type: 'edit', dealId: deal.id, changes: laneEdit(deal, by, lane) };
  return { type: 'batch', operations: move.type === 'batch' ? [...move.operations, edit] : [move, edit] };
}

function noSuchColumn(
  stageId: string,
  lane: string | null | undefined,
  columns: readonly BoardColumn[],
): PipelineError {
  const isLane = columns.some((column) => column.lane === lane);
  const receiving = columns.filter((column) => column.canReceive && column.lane === lane);
  return new PipelineError(
    'unknown-stage',
    isLane
      ? `No card can be put into "${stageId}" on this board. Use one of ${receiving.map((column) => column.stageId).join(', ')}.`
      : `The board has no lane ${JSON.stringify(lane)}. Use the key of one of its lanes.`,
  );
}

function heldInLane(by: string): PipelineError {
  return new PipelineError(
    'invalid-argument',
    `The lanes are by "${by}", which is not changed by moving a card. Leave toLane out, or let lanes be changed: canChange.`,
  );
}
