import { isDoubtful, type DealChange, type OutboxEntry } from '../summary/index.js';
import type { BoardMove } from './board-move.js';
import { newChangeId } from '../summary/new-change-id.js';
import { takeBackOperation } from './take-back-operation.js';

/** A move that was made, with what it changed. */
interface MadeMove {
  readonly move: BoardMove;
  readonly changes: readonly DealChange[];
}

/** Cards that were moved together: taken back together. */
interface Step {
  readonly groupId: string;
  moves: readonly MadeMove[];
}

/** A move that takes back, or does again, what others did. */
export interface HistoryMove {
  readonly move: BoardMove;
  readonly takesBack: readonly DealChange[];
}

/** How many steps can be taken back. */
const LIMIT = 1000;

/** Which steps can be taken back, and again: those that the host has not refused. */
export class BoardMoveHistory {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  /** Moves that take back, by the id of each: what they take back. */
  readonly #backs = new Map<string, Step>();

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Keeps what became of a move that was sent: whether it is shown, or was not made after all. */
  note({ what, state, changes }: OutboxEntry<BoardMove>): void {
    const isMade = state !== 'refused' && state !== 'obsolete' && !isDoubtful({ state });
    const back = this.#backs.get(what.id);
    if (back) {
      // What could not be taken back is still there to be taken back.
      if (!isMade && remove(this.#undone, back)) this.#done.push(back);
      return;
    }
    // It may have been taken back before it was answered.
    const steps = [this.#done, this.#undone].find((each) => each.some((step) => isOf(step, what)));
    const step = steps?.find((each) => isOf(each, what));
    if (!steps || !step) {
      if (isMade) this.#add(what, changes);
    } else if (isMade) {
      step.moves = step.moves.map((made) => (made.move.id === what.id ? { ...made, changes } : made));
    } else {
      step.moves = step.moves.filter(({ move }) => move.id !== what.id);
      if (step.moves.length === 0) remove(steps, step);
    }
  }

  /** The moves that take the last step back, last one first; empty = there is none. */
  undo(): readonly HistoryMove[] {
    const step = this.#done.pop();
    if (!step) return [];
    this.#undone.push(step);
    const groupId = newChangeId();
    return step.moves.toReversed().map(({ move, changes }) => {
      const change = changes.find(({ dealId }) => dealId === move.dealId);
      const before = change?.before?.stageId ?? move.from.stageId;
      const back: BoardMove = {
        ...{ id: newChangeId(), groupId, dealId: move.dealId, by: 'undo', takesBackId: move.id },
        deal: change?.after ?? move.deal,
        from: { ...move.to, index: move.to.index ?? 0 },
        // A move before it may have been refused since: then it came from elsewhere.
        to: before === move.from.stageId ? move.from : { ...move.from, stageId: before, index: null },
        operation: takeBackOperation(changes),
      };
      this.#backs.set(back.id, step);
      return { move: back, takesBack: changes };
    });
  }

  /** The moves that do the step last taken back again; empty = there is none. */
  redo(): readonly HistoryMove[] {
    const step = this.#undone.pop();
    if (!step) return [];
    const groupId = newChangeId();
    const again = step.moves.map(({ move, changes }): HistoryMove & MadeMove => {
      const takesBack = changes.map(({ dealId, before, after }) => ({
        dealId,
        before: after,
        after: before,
      }));
      return { move: { ...move, id: newChangeId(), groupId, by: 'redo' }, changes, takesBack };
    });
    this.#done.push({ groupId, moves: again });
    return again;
  }

  #add(move: BoardMove, changes: readonly DealChange[]): void {
    this.#undone.length = 0;
    const last = this.#done.at(-1);
    if (last?.groupId === move.groupId) last.moves = [...last.moves, { move, changes }];
    else this.#done.push({ groupId: move.groupId, moves: [{ move, changes }] });
    if (this.#done.length > LIMIT) this.#done.shift();
    const steps = new Set([...this.#done, ...this.#undone]);
    for (const [id, step] of this.#backs) if (!steps.has(step)) this.#backs.delete(id);
  }
}

function isOf({ moves }: Step, { id }: BoardMove): boolean {
  return moves.some(({ move }) => move.id === id);
}

function remove(steps: Step[], step: Step): boolean {
  const at = steps.indexOf(step);
  if (at !== -1) steps.splice(at, 1);
  return at !== -1;
}
