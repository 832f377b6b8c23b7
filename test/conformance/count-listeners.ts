import type { PipelineStore, Query } from '../../src/summary/index.js';

/** A store that behaves as the one given, and knows how many listen to its queries. */
export function countListeners(store: PipelineStore): { store: PipelineStore; listening: () => number } {
  let count = 0;
  const known = new WeakMap<Query<unknown>, Query<unknown>>();
  const counted = <TResult>(query: Query<TResult>): Query<TResult> => {
    const made = known.get(query) ?? {
      get: () => query.get(),
      subscribe: (listener: () => void) => {
        const stop = query.subscribe(listener);
        count++;
        return () => {
          count--;
          stop();
        };
      },
    };
    known.set(query, made);
    return made as Query<TResult>;
  };
  return {
    store: {
      ...store,
      query: (measure, args, view) => counted(store.query(measure, args, view)),
      queryGroups: (measure, args, view) => counted(store.queryGroups(measure, args, view)),
    },
    listening: () => count,
  };
}
