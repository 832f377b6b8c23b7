import { PipelineError } from '../model/index.js';
import {
  type DealChange,
  type HostAnswer,
  type Outbox,
  type OutboxEntry,
  type PipelineStore,
  type SendContext,
  type SendToHost,
} from '../summary/index.js';
import { outboxOf } from '../summary/store-outbox.js';
import type { HistoryStep } from './board-history.js';
import type { BoardMove } from './board-move.js';
import { BoardMoveHistory } from './board-move-history.js';

/**
 * Asked to keep a move, however it came about: by mouse, keys, menu, code, undo or redo. The board shows it already. Nothing or
 * `true` = it is kept; `false` or a text = refused, the text is why; a promise of these; one that is rejected = it failed, and
 * can be tried again.
 */
export type OnBoardMove = (move: BoardMove, context: SendContext) => HostAnswer | PromiseLike<HostAnswer>;

/** How moves are sent. */
export interface SendMoves {
  readonly onMove: OnBoardMove;
  /** How long an answer is waited for, milliseconds; `null` = for ever. */
  readonly answerTimeoutMs?: number | null | undefined;
}

/** The moves of a store that are on their way to its host, and those that can be taken back: the same for all boards that show it. */
export interface BoardOutbox extends Pick<
  Outbox<BoardMove>,
  'entries' | 'retry' | 'dismiss' | 'answer' | 'subscribe'
> {
  readonly post: (move: BoardMove, how: SendMoves) => OutboxEntry<BoardMove>;
  /** Sends what takes the last step back, or does it again; what that changed, `null` = there was none. */
  readonly travel: (step: HistoryStep, how: SendMoves) => { readonly changes: readonly DealChange[] } | null;
  readonly can: (step: HistoryStep) => boolean;
  /** Calls `listener` whenever something becomes of a change that is no move, as an edit in a dialog; returns how to stop. */
  readonly subscribeEdits: Outbox<unknown>['subscribe'];
}

const outboxes = new WeakMap<PipelineStore, BoardOutbox>();

/** The outbox of a store: it outlives the boards that show the store, so that no answer is lost when one is taken away. */
export function boardOutboxOf(store: PipelineStore): BoardOutbox {
  const known = outboxes.get(store);
  if (known) return known;
  const outbox = createBoardOutbox(store);
  outboxes.set(store, outbox);
  return outbox;
}

function createBoardOutbox(store: PipelineStore): BoardOutbox {
  const { subscribeEdits, ...outbox } = ownMoves(outboxOf(store));
  const history = new BoardMoveHistory();
  // Before anyone else hears of it, so that whoever asks then is told how it is.
  outbox.subscribe((entry) => history.note(entry));
  const post = (
    move: BoardMove,
    { onMove, answerTimeoutMs: timeoutMs }: SendMoves,
    takesBack?: readonly DealChange[],
  ): OutboxEntry<BoardMove> =>
    outbox.post({ id: move.id, what: move, operation: move.operation, takesBack, send: onMove, timeoutMs });
  /** A deal that is gone by now cannot be taken back, and does not keep the others. */
  const tryPost = (...[move, how, takesBack]: Parameters<typeof post>): readonly DealChange[] => {
    try {
      const { state, changes } = post(move, how, takesBack);
      return state === 'refused' || state === 'failed' ? [] : changes;
    } catch (error) {
      if (error instanceof PipelineError) return [];
      throw error;
    }
  };
  return {
    ...outbox,
    subscribeEdits,
    post: (move, how) => post(move, how),
    travel: (step, how) => {
      const moves = history[step]();
      if (moves.length === 0) return null;
      return { changes: moves.flatMap(({ move, takesBack }) => tryPost(move, how, takesBack)) };
    },
    can: (step) => (step === 'undo' ? history.canUndo : history.canRedo),
  };
}

/** Of the changes of a store those that are moves of boards, and the others to be listened to. */
function ownMoves(outbox: Outbox<unknown>): Outbox<BoardMove> & Pick<BoardOutbox, 'subscribeEdits'> {
  const moves = new WeakSet<BoardMove>();
  const isOwn = (entry: OutboxEntry): entry is OutboxEntry<BoardMove> => moves.has(entry.what as BoardMove);
  const subscribe: Outbox<BoardMove>['subscribe'] = (listener) =>
    outbox.subscribe((entry, before) => {
      if (isOwn(entry)) listener(entry, before);
    });
  let entries: readonly OutboxEntry<BoardMove>[] = [];
  subscribe(() => {
    entries = outbox.entries().filter(isOwn);
  });
  return {
    ...outbox,
    entries: () => entries,
    subscribe,
    subscribeEdits: (listener) =>
      outbox.subscribe((entry, before) => {
        if (!isOwn(entry)) listener(entry, before);
      }),
    post: (post) => {
      moves.add(post.what);
      const send: SendToHost<unknown> = (_, context) => post.send(post.what, context);
      return outbox.post({ ...post, send }) as OutboxEntry<BoardMove>;
    },
  };
}
