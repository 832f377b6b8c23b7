'use client';

import { useMemo } from 'react';
import { funnel, type FunnelResult } from '../measures/index.js';
import type { Query, ReadonlyPipelineStore, ViewOptions } from '../summary/index.js';
import { useQuery } from './use-measure.js';

/**
 * A funnel of each of some tracks, kept right while deals change; the same list until one of them says something else. Give
 * the same objects each time.
 */
export function useTrackFunnels(
  trackIds: readonly string[],
  store: ReadonlyPipelineStore,
  view: ViewOptions,
): readonly FunnelResult[] {
  const query = useMemo(
    () => together(trackIds.map((trackId) => store.query(funnel, { trackId }, view))),
    [trackIds, store, view],
  );
  return useQuery(query);
}

/** What several queries say; the same list until one says something else. */
function together<TResult>(queries: readonly Query<TResult>[]): Query<readonly TResult[]> {
  let before: readonly TResult[] = [];
  return {
    get: () => {
      const now = queries.map((query) => query.get());
      const isSame = now.length === before.length && now.every((each, at) => each === before[at]);
      before = isSame ? before : now;
      return before;
    },
    subscribe: (listener) => {
      const stops = queries.map((query) => query.subscribe(listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
