'use client';

import { useMemo } from 'react';
import { useQuery } from '../hooks/use-measure.js';
import { funnel, type FunnelResult } from '../measures/index.js';
import type { Query, ReadonlyPipelineStore, ViewOptions } from '../summary/index.js';
import { countedTrackIds } from './board-conversion.js';
import { useSameData } from './use-same-data.js';

/** Funnels of the tracks whose deals move on to a next one, kept right while deals change; none where they are not known. */
export function useTrackFunnels(
  store: ReadonlyPipelineStore,
  view: ViewOptions,
  isKnown: boolean,
): readonly FunnelResult[] {
  const same = useSameData(view);
  const query = useMemo(() => {
    const trackIds = isKnown ? countedTrackIds(store.pipeline.process) : [];
    return trackIds.length === 0
      ? NO_FUNNELS
      : together(trackIds.map((trackId) => store.query(funnel, { trackId }, same)));
  }, [store, same, isKnown]);
  return useQuery(query);
}

const NONE: readonly FunnelResult[] = [];
const NO_FUNNELS: Query<readonly FunnelResult[]> = { get: () => NONE, subscribe: () => () => undefined };

/** What several queries say; the same array until one says something else. */
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
