import { movesToIndex } from '../summary/index.js';
import { columnOf, placeOfDeal, type BoardColumn } from './board-column.js';
import type { BoardLaneField } from './board-lane.js';
import { planBoardMove, type BoardMove, type BoardMoveRequest } from './board-move.js';
import { inBoardOrder } from './board-selection.js';
import { newChangeId } from '../summary/new-change-id.js';

/**
 * The moves that a request comes to, one for each card, in the order in which they will stand; those that are not on the board
 * any more are left out, and those that stand there already where places are not chosen.
 * @throws PipelineError as {@link planBoardMove} does
 */
export function planBoardMoves(
  request: BoardMoveRequest,
  columns: readonly BoardColumn[],
  isRanked: boolean,
  field: BoardLaneField | null = null,
): readonly BoardMove[] {
  const { dealId, alsoDealIds = [], toStageId, toIndex, groupId = newChangeId() } = request;
  const from = placeOfDeal(columns, dealId);
  if (alsoDealIds.length === 0 || !from) {
    const move = planBoardMove(request, columns, isRanked, field);
    return move ? [move] : [];
  }
  const dealIds = inBoardOrder([...new Set([dealId, ...alsoDealIds])], columns);
  const laneOf = (id: string): string | null | undefined => placeOfDeal(columns, id)?.lane;
  const staysInLane = field?.canChange === false || request.toLane === undefined;
  const lanes = staysInLane ? [...new Set(dealIds.map(laneOf))] : [];
  if (lanes.length > 1) {
    return lanes.flatMap((own) => {
      const [first = dealId, ...others] = dealIds.filter((id) => laneOf(id) === own);
      const lead = own === from.lane ? dealId : first;
      const also = [first, ...others].filter((id) => id !== lead);
      const one = { ...request, groupId, dealId: lead, alsoDealIds: also, toLane: own };
      return planBoardMoves(one, columns, isRanked, field);
    });
  }
  const lane = request.toLane === undefined ? from.lane : request.toLane;
  const list = columnOf(columns, toStageId, lane)?.list;
  const start = list ? startOf(list, dealId, dealIds, toIndex) : toIndex;
  const placed = isRanked && list ? movesToIndex(list, { dealIds, toStageId, toIndex: start }) : [];
  return dealIds.flatMap((id, at) => {
    const one = { ...request, dealId: id, groupId, toIndex: start + at };
    const move = planBoardMove(one, columns, isRanked, field, placed[at]);
    if (!move) return [];
    return move.to.index === null ? move : { ...move, to: { ...move.to, index: start + at } };
  });
}

/** The place among the cards that stay, of one that was counted among all but the first of those that go. */
function startOf(
  list: BoardColumn['list'],
  dealId: string,
  dealIds: readonly string[],
  toIndex: number,
): number {
  const own = list.indexOf(dealId);
  const before = dealIds.filter((id) => {
    const at = id === dealId ? -1 : list.indexOf(id);
    return at !== -1 && (own !== -1 && at > own ? at - 1 : at) < toIndex;
  });
  const staying = list.length - dealIds.filter((id) => list.indexOf(id) !== -1).length;
  return Math.max(0, Math.min(toIndex - before.length, staying));
}
