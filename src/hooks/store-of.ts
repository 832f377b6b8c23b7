import type { Pipeline } from '../model/index.js';
import { createReadonlyPipelineStore, type ReadonlyPipelineStore } from '../summary/index.js';

const stores = new WeakMap<Pipeline, ReadonlyPipelineStore>();

/** The store of some data: itself if it is one, else one made once for that data, however many widgets show it. */
export function storeOf(pipeline: Pipeline | ReadonlyPipelineStore): ReadonlyPipelineStore {
  if ('select' in pipeline) return pipeline;
  const known = stores.get(pipeline);
  if (known) return known;
  const store = createReadonlyPipelineStore(pipeline);
  stores.set(pipeline, store);
  return store;
}
