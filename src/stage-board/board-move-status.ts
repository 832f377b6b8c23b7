import { moveBlockedCode, type MoveBlockedCode } from '../model/index.js';
import type { OutboxEntry, OutboxState } from '../summary/index.js';
import type { BoardMove } from './board-move.js';

/** How it is with the last move of a card, until the host has accepted it. */
export interface BoardMoveStatus {
  /** Id of the move. */
  readonly id: string;
  /** `pending` = shown, not answered yet; else it was not made, and the card is back where it was. */
  readonly state: 'pending' | Exclude<OutboxState, 'waiting' | 'sent' | 'accepted'>;
  readonly toStageId: string;
  /** Why it was refused, as the host says it; `null` = not said. */
  readonly reason: string | null;
  /** The rule of the process that it was refused by, where that was thrown; else `null`. */
  readonly rule: MoveBlockedCode | null;
}

/** The status of each card that has one, by the id of its deal. */
export function moveStatuses(
  entries: readonly OutboxEntry<BoardMove>[],
): ReadonlyMap<string, BoardMoveStatus> {
  return new Map(
    entries.flatMap((entry) => {
      const status = statusOf(entry);
      return status ? [[entry.what.dealId, status]] : [];
    }),
  );
}

function statusOf({ id, what, state, reason, error }: OutboxEntry<BoardMove>): BoardMoveStatus | null {
  if (state === 'accepted') return null;
  const isPending = state === 'waiting' || state === 'sent';
  return {
    ...{ id, state: isPending ? 'pending' : state, toStageId: what.to.stageId },
    ...{ reason, rule: moveBlockedCode(error) },
  };
}
