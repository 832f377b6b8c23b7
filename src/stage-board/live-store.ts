import type { LiveData } from '../hooks/live-data.js';
import { useProvidedLink } from '../hooks/link-context.js';
import { useLiveStore } from '../hooks/use-live-store.js';
import { usePipelineSource, type PipelineSource } from '../hooks/index.js';
import type { Pipeline } from '../model/index.js';
import type { PipelineStore, ReadonlyPipelineStore } from '../summary/index.js';

/** Stores of boards that are gone, by their data: one that comes back finds its moves, as after an error. */
const left = new WeakMap<Pipeline, LiveData>();

/**
 * The store that a board shows: the provider's, where it is given no data or the same; else the one given, or one of its own
 * over parsed data, in which deals can be moved. `null` = no data has come in.
 * @throws PipelineError `missing-provider` where there is neither
 */
export function useBoardStore(pipeline: PipelineSource | undefined): ReadonlyPipelineStore | null {
  const provided = useProvidedLink();
  const isOwn = pipeline !== undefined && pipeline !== provided?.source;
  const own = useLiveStore(isOwn ? pipeline : null, left);
  const read = usePipelineSource(isOwn ? null : pipeline);
  return isOwn ? own.store : read;
}

/** The store, where its deals can be moved; else `null`. */
export function movableStore(store: ReadonlyPipelineStore): PipelineStore | null {
  return 'apply' in store && 'undo' in store ? (store as PipelineStore) : null;
}
