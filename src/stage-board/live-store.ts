import type { Pipeline } from '../model/index.js';
import { createPipelineStore, type PipelineStore, type ReadonlyPipelineStore } from '../summary/index.js';

const stores = new WeakMap<Pipeline, PipelineStore>();

/** The store of some data: itself if it is one, else one whose deals can be moved, made once for that data. */
export function liveStoreOf(pipeline: Pipeline | ReadonlyPipelineStore): ReadonlyPipelineStore {
  if ('select' in pipeline) return pipeline;
  const known = stores.get(pipeline);
  if (known) return known;
  const store = createPipelineStore(pipeline);
  stores.set(pipeline, store);
  return store;
}

/** The store, where its deals can be moved; else `null`. */
export function movableStore(store: ReadonlyPipelineStore): PipelineStore | null {
  return 'apply' in store && 'undo' in store ? (store as PipelineStore) : null;
}
