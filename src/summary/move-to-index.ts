import { PipelineError } from '../model/index.js';
import type { DealList } from './deal-list.js';
import type { Operation } from './operation.js';
import { ranksBetween } from './rank.js';

/** What {@link moveToIndex} takes. */
export interface MoveToIndex {
  readonly dealId: string;
  readonly toStageId: string;
  /** The place among the stage's cards without the moved one, 0 first; beyond the end = the end. */
  readonly toIndex: number;
  /** The day it happened; default the store's `asOf`. */
  readonly date?: string;
  readonly lostReason?: string | null;
}

/**
 * The operation that puts a deal at a place of a stage: a move with the rank between its new neighbours. Where those have
 * the same rank, which leaves no room, the ones after it with that rank are given new ones in the same step.
 * @param list the stage's deals as they stand, in order of `rank`
 * @throws PipelineError `invalid-argument` where the index is none
 */
export function moveToIndex(list: DealList, { dealId, toStageId, toIndex, ...told }: MoveToIndex): Operation {
  if (!Number.isInteger(toIndex) || toIndex < 0) {
    throw new PipelineError(
      'invalid-argument',
      `A deal cannot be put at place ${toIndex}. Give a whole number, 0 for the first place.`,
    );
  }
  const own = list.indexOf(dealId);
  const others = own === -1 ? list.length : list.length - 1;
  const index = Math.min(toIndex, others);
  /** Place in the list of the card at a place among the others. */
  const inList = (place: number): number => (own !== -1 && place >= own ? place + 1 : place);
  const rankOf = (place: number): string | null =>
    place < 0 || place >= others ? null : list.rankAt(inList(place));
  const after = rankOf(index - 1);
  // Cards after the place that have the rank of the one before it, which leaves no room between them.
  let end = index;
  if (after !== null) while (end < others && rankOf(end) === after) end++;
  const [rank, ...pushed] = ranksBetween(after, rankOf(end), 1 + end - index);
  const move: Operation = { type: 'move', dealId, toStageId, rank: rank!, ...told };
  if (pushed.length === 0) return move;
  const edits = pushed.map((each, at): Operation => ({
    type: 'edit',
    dealId: list.at(inList(index + at))!.id,
    changes: { rank: each },
  }));
  return { type: 'batch', operations: [move, ...edits] };
}
