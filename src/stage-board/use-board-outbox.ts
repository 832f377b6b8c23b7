'use client';

import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Outbox, OutboxEntry, PipelineStore } from '../summary/index.js';
import type { BoardHistory, HistoryStep } from './board-history.js';
import type { BoardMove } from './board-move.js';
import { moveStatuses, type BoardMoveStatus } from './board-move-status.js';
import { boardOutboxOf, type OnBoardMove } from './board-outbox.js';

/** What {@link useBoardOutbox} takes beside the store. */
export interface UseBoardOutboxOptions {
  readonly onMove: OnBoardMove;
  /** How long an answer is waited for, milliseconds; default 30,000, `null` = for ever. */
  readonly answerTimeoutMs?: number | null | undefined;
}

/** Moves on their way to the host: what {@link useStageBoard} takes as `outbox`, `onMove` and `history`. */
export interface BoardOutboxView {
  /** Shows a move and sends it. */
  readonly onMove: (move: BoardMove) => OutboxEntry<BoardMove>;
  readonly history: BoardHistory;
  /** How it is with the last move of a card; `null` = the host has accepted it, or there was none. */
  readonly statusOf: (dealId: string) => BoardMoveStatus | null;
  /** Sends a move that was not made again; `false` = it cannot be made any more. */
  readonly retry: (moveId: string) => boolean;
  /** Forgets a move that was not made. */
  readonly dismiss: (moveId: string) => void;
  /** Calls `listener` whenever something becomes of a move; returns how to stop. */
  readonly subscribe: Outbox<BoardMove>['subscribe'];
}

const NO_ENTRIES: readonly OutboxEntry<BoardMove>[] = [];
const noEntries = (): readonly OutboxEntry<BoardMove>[] => NO_ENTRIES;
const never = (): (() => void) => () => undefined;
const no = (): boolean => false;

/**
 * Sends each move of a board to the host, which may answer at once, later, never, or refuse it. Each card is shown where it was
 * put, and goes back alone where its move is not made. `null` = there is no store, or no host to ask.
 */
export function useBoardOutbox(
  store: PipelineStore | null,
  options: UseBoardOutboxOptions | null,
): BoardOutboxView | null {
  const outbox = useMemo(() => store && boardOutboxOf(store), [store]);
  const isUsed = outbox !== null && options !== null;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const subscribe = outbox?.subscribe ?? never;
  const entries = useSyncExternalStore(subscribe, outbox?.entries ?? noEntries, noEntries);
  const canUndo = useSyncExternalStore(subscribe, outbox ? () => outbox.can('undo') : no, no);
  const canRedo = useSyncExternalStore(subscribe, outbox ? () => outbox.can('redo') : no, no);
  const statuses = useMemo(() => moveStatuses(entries), [entries]);
  const statusOf = useCallback((dealId: string) => statuses.get(dealId) ?? null, [statuses]);
  const acts = useMemo(() => {
    if (!outbox) return null;
    // What is sent again, or waited for its turn, goes to the host as it is then.
    const onMove: OnBoardMove = (move, context) => latest.current?.onMove(move, context);
    const how = () => ({ onMove, answerTimeoutMs: latest.current?.answerTimeoutMs });
    const travel = (step: HistoryStep) => () => outbox.travel(step, how());
    return {
      onMove: (move: BoardMove) => outbox.post(move, how()),
      undo: travel('undo'),
      redo: travel('redo'),
    };
  }, [outbox]);
  return useMemo(() => {
    if (!isUsed || !acts || !outbox) return null;
    const { onMove, undo, redo } = acts;
    const { retry, dismiss } = outbox;
    return { onMove, history: { canUndo, canRedo, undo, redo }, statusOf, retry, dismiss, subscribe };
  }, [isUsed, acts, outbox, canUndo, canRedo, statusOf, subscribe]);
}
