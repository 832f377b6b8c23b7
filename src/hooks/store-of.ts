import type { Pipeline } from '../model/index.js';
import { createPipelineStore, type PipelineStore } from '../summary/index.js';

const stores = new WeakMap<Pipeline, PipelineStore>();

/** The store of some data: itself if it is one, else one made once for that data, however many widgets show it. */
export function storeOf(pipeline: Pipeline | PipelineStore): PipelineStore {
  if ('select' in pipeline) return pipeline;
  const known = stores.get(pipeline);
  if (known) return known;
  const store = createPipelineStore(pipeline);
  stores.set(pipeline, store);
  return store;
}
