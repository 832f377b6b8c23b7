import type { BoardMove } from './board-move.js';

/** What a host says of a move: yes or no, why not, or each reason why not; no reason is a yes. */
export type CanMoveAnswer = boolean | string | readonly string[];

/** Asks a host whether a move may be made, beside the rules of the process; at once or later. */
export type CanMove = (move: BoardMove) => CanMoveAnswer | Promise<CanMoveAnswer>;

/** Reasons against a move; `null` = it may be made. Without a reason, of a plain no. */
export function reasonsAgainst(answer: CanMoveAnswer): readonly string[] | null {
  if (typeof answer === 'boolean') return answer ? null : [];
  const reasons = (typeof answer === 'string' ? [answer] : answer).filter((reason) => reason.trim() !== '');
  return reasons.length === 0 ? null : reasons;
}

/** Whether an answer comes later. */
export function isLater(answer: CanMoveAnswer | Promise<CanMoveAnswer>): answer is Promise<CanMoveAnswer> {
  return typeof answer === 'object' && 'then' in answer;
}
