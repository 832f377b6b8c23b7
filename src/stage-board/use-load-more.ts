'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { BoardColumn } from './board-column.js';

/** Asked for more deals of a stage; what it returns is waited for, and a failure is told. */
export type LoadMore = (stageId: string) => unknown;

/** How it stands with more deals of a stage; `idle` = nothing is under way. */
export type LoadMoreState = 'idle' | 'pending' | 'failed';

/** Loads more deals of stages. */
export interface BoardMore {
  /** Whether a column has deals that are not here. */
  readonly hasMore: (column: BoardColumn) => boolean;
  readonly stateOf: (stageId: string) => LoadMoreState;
  /** Asks for more, unless that is under way. */
  readonly load: (stageId: string) => void;
  /**
   * The same when the reader has come to the end: not again where it failed, for then a button asks. `false` = it is under way,
   * maybe for other deals than are here by now: to be asked again after that.
   */
  readonly loadAtEnd: (stageId: string) => boolean;
}

/** Loading of more deals, of a host that has them by pages; `null` = all deals are here. */
export function useLoadMore(onLoadMore: LoadMore | undefined): BoardMore | null {
  const [states, setStates] = useState<ReadonlyMap<string, LoadMoreState>>(new Map());
  const now = useRef<Map<string, LoadMoreState>>(new Map());
  const set = useCallback((stageId: string, state: LoadMoreState) => {
    now.current = new Map(now.current).set(stageId, state);
    setStates(now.current);
  }, []);
  const load = useCallback(
    (stageId: string) => {
      if (!onLoadMore || now.current.get(stageId) === 'pending') return;
      set(stageId, 'pending');
      Promise.resolve()
        .then(() => onLoadMore(stageId))
        .then(
          () => set(stageId, 'idle'),
          () => set(stageId, 'failed'),
        );
    },
    [onLoadMore, set],
  );
  const isThere = onLoadMore !== undefined;
  return useMemo(
    () =>
      isThere
        ? {
            // How many of a lane's deals there are is nobody's to say: the host counts by stage.
            hasMore: ({ lane, list, total }) => lane === undefined && list.length < total.deals.count,
            stateOf: (stageId) => states.get(stageId) ?? 'idle',
            load,
            loadAtEnd: (stageId) => {
              const state = now.current.get(stageId);
              if (state === 'pending') return false;
              if (state !== 'failed') load(stageId);
              return true;
            },
          }
        : null,
    [isThere, states, load],
  );
}
