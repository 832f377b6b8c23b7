import { moveBlockedCode, type Deal } from '../model/index.js';
import type { OutboxEntry, OutboxState } from '../summary/index.js';
import type { BoardMove } from './board-move.js';
import type { BoardSaying } from './board-saying.js';

const SAID = {
  refused: 'host-refused',
  failed: 'not-sent',
  'timed-out': 'no-answer',
  obsolete: 'obsolete',
} as const;

/** What is said of what became of a move; `null` = nothing: that it is made was said when it was shown. */
export function outboxSaying(
  { what: { deal, to }, state, reason, error }: OutboxEntry<BoardMove>,
  before: OutboxState | null,
): BoardSaying | null {
  if (state === before) return null;
  if (state === 'refused' || state === 'failed' || state === 'timed-out' || state === 'obsolete')
    return { type: SAID[state], deal, stageId: to.stageId, reason, rule: moveBlockedCode(error) };
  // Else what was told of it before would stand there still.
  if (state === 'waiting' && before !== null) return { type: 'sent-again', deal, stageId: to.stageId };
  const isLate = state === 'accepted' && (before === 'failed' || before === 'timed-out');
  return isLate ? { type: 'saved-late', deal, stageId: to.stageId } : null;
}

const EDIT_SAID = {
  refused: 'edit-refused',
  failed: 'edit-not-sent',
  'timed-out': 'edit-no-answer',
  obsolete: 'edit-refused',
} as const;

/** What is said of a change of a deal that is no move and was not made; `null` = nothing. */
export function editSaying(
  { changes, state, reason, error }: OutboxEntry,
  before: OutboxState | null,
): (BoardSaying & { readonly deal: Deal }) | null {
  const deal = changes[0]?.before ?? changes[0]?.after;
  if (!deal || state === before) return null;
  if (state !== 'refused' && state !== 'failed' && state !== 'timed-out' && state !== 'obsolete') return null;
  return { type: EDIT_SAID[state], deal, reason, rule: moveBlockedCode(error) };
}
