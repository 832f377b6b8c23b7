import type { Pipeline } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';

/** Where data comes from: parsed data, a store, or `null` while it has not come in. */
export type PipelineSource = Pipeline | ReadonlyPipelineStore | null;
