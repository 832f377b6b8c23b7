import type { ApplyResult } from '../summary/index.js';
import type { BoardSaying } from './board-saying.js';

/** How steps are taken back and taken again: a store's own, or the host's. */
export interface BoardHistory {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes the last step back; what it changed, `null` = there was none. */
  readonly undo: () => Pick<ApplyResult, 'changes'> | null;
  /** Takes the step last taken back again; what it changed, `null` = there was none. */
  readonly redo: () => Pick<ApplyResult, 'changes'> | null;
}

/** A way through the history. */
export type HistoryStep = 'undo' | 'redo';

/** What is said of a step through the history. Of a move, cards pushed aside to make room are not worth a word. */
export function historySaying(step: HistoryStep, result: Pick<ApplyResult, 'changes'> | null): BoardSaying {
  if (!result || result.changes.length === 0) return { type: `nothing-to-${step}` };
  const type = step === 'undo' ? 'undone' : 'redone';
  const { changes } = result;
  const moved = changes.filter(({ before, after }) => before && after && before.stageId !== after.stageId);
  const told = moved.length === 0 ? changes : moved;
  if (told.length > 1) return { type, deal: null, stageId: null, count: told.length };
  const [{ before, after }] = told as [(typeof told)[number]];
  return {
    type,
    deal: after ?? before,
    stageId: moved.length === 1 ? (after?.stageId ?? null) : null,
    count: 1,
  };
}
