import { PipelineError } from '../model/index.js';
import type { DealList } from './deal-list.js';
import type { Operation } from './operation.js';
import { ranksBetween } from './rank.js';

/** What {@link movesToIndex} takes. */
export interface MovesToIndex extends Omit<MoveToIndex, 'dealId'> {
  /** In the order in which they are to stand. */
  readonly dealIds: readonly string[];
}

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
export function moveToIndex(list: DealList, { dealId, ...place }: MoveToIndex): Operation {
  return movesToIndex(list, { dealIds: [dealId], ...place })[0]!;
}

/**
 * The operations that put several deals one after another at a place of a stage, one for each, in their order.
 * @param list the stage's deals as they stand, in order of `rank`; `toIndex` counts those that are not moved
 * @throws PipelineError `invalid-argument` where the index is none
 */
export function movesToIndex(
  list: DealList,
  { dealIds, toStageId, toIndex, ...told }: MovesToIndex,
): readonly Operation[] {
  if (!Number.isInteger(toIndex) || toIndex < 0) {
    throw new PipelineError(
      'invalid-argument',
      `A deal cannot be put at place ${toIndex}. Give a whole number, 0 for the first place.`,
    );
  }
  const own = dealIds
    .map((dealId) => list.indexOf(dealId))
    .filter((at) => at !== -1)
    .toSorted((one, other) => one - other);
  const others = list.length - own.length;
  const index = Math.min(toIndex, others);
  /** Place in the list of the card at a place among the others. */
  const inList = (place: number): number => own.reduce((at, each) => (at >= each ? at + 1 : at), place);
  const rankOf = (place: number): string | null =>
    place < 0 || place >= others ? null : list.rankAt(inList(place));
  const after = rankOf(index - 1);
  // Cards after the place that have the rank of the one before it, which leaves no room between them.
  let end = index;
  if (after !== null) while (end < others && rankOf(end) === after) end++;
  const ranks = ranksBetween(after, rankOf(end), dealIds.length + end - index);
  const edits = ranks.slice(dealIds.length).map((rank, at): Operation => ({
    type: 'edit',
    dealId: list.at(inList(index + at))!.id,
    changes: { rank },
  }));
  return dealIds.map((dealId, at): Operation => {
    const move: Operation = { type: 'move', dealId, toStageId, rank: ranks[at]!, ...told };
    const isLast = at === dealIds.length - 1;
    return isLast && edits.length > 0 ? { type: 'batch', operations: [move, ...edits] } : move;
  });
}
