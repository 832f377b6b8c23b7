import { MoveBlockedError, type MoveCheck } from '../model/index.js';
import type { BoardMove } from './board-move.js';

/** Lets the host make a move; what its store says of it where that holds it back all the same, `null` = it is made. */
export function heldBack(make: () => void): MoveCheck | null {
  try {
    make();
    return null;
  } catch (error) {
    if (error instanceof MoveBlockedError) return error.check;
    throw error;
  }
}

/** Who makes moves. */
export interface MoveMakers {
  readonly onMove?: ((move: BoardMove) => void) | undefined;
  /** All in one go, or none of them; absent = one by one. */
  readonly onMoves?: ((moves: readonly BoardMove[]) => void) | undefined;
}

/** Lets the host make several moves, and tells which of them are made, and which its store holds back. */
export function handOver(
  moves: readonly BoardMove[],
  { onMove, onMoves }: MoveMakers,
): {
  readonly made: readonly BoardMove[];
  readonly held: readonly { readonly move: BoardMove; readonly check: MoveCheck }[];
} {
  if (onMoves) {
    const check = moves.length === 0 ? null : heldBack(() => onMoves(moves));
    if (!check) return { made: moves, held: [] };
    // None was made, for the sake of one.
    return {
      made: [],
      held: moves.filter(({ dealId }) => dealId === check.dealId).map((move) => ({ move, check })),
    };
  }
  const held = moves.flatMap((move) => {
    const check = heldBack(() => onMove?.(move));
    return check ? [{ move, check }] : [];
  });
  return { made: moves.filter((move) => held.every((each) => each.move !== move)), held };
}
