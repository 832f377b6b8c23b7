'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { PipelineStore } from '../summary/index.js';
import type { BoardHistory } from './board-history.js';

const NEVER = (): (() => void) => () => undefined;
const NO = (): boolean => false;

/** The history of a store, kept right while it changes; `null` = the store has none. */
export function useStoreHistory(store: PipelineStore | null): BoardHistory | null {
  const subscribe = store?.subscribe ?? NEVER;
  const canUndo = useSyncExternalStore(subscribe, store?.canUndo ?? NO, store?.canUndo ?? NO);
  const canRedo = useSyncExternalStore(subscribe, store?.canRedo ?? NO, store?.canRedo ?? NO);
  return useMemo(
    () => store && { canUndo, canRedo, undo: () => store.undo(), redo: () => store.redo() },
    [store, canUndo, canRedo],
  );
}
