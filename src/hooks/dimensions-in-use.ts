import type { Deal, Pipeline } from '../model/index.js';
import { dimensionValue, type Query, type ReadonlyPipelineStore } from '../summary/index.js';

/** The dimensions that some deal has a value of: what deals can be put in groups by. O(deals) for those that none has. */
export function dimensionsInUse({
  dimensionNames,
  deals,
}: Pick<Pipeline, 'dimensionNames' | 'deals'>): readonly string[] {
  return dimensionNames.filter((name) => deals.some((deal: Deal) => dimensionValue(deal, name) !== null));
}

/** The same of a store, followed: after the first pass only deals that change are asked, and a field that was found stays. */
export function dimensionsInUseQuery(store: ReadonlyPipelineStore): Query<readonly string[]> {
  const { dimensionNames } = store.pipeline;
  let known = dimensionsInUse(store.pipeline);
  let version = store.getVersion();
  const look = (deals: readonly Deal[]): boolean => {
    version = store.getVersion();
    if (known.length === dimensionNames.length) return false;
    const found = dimensionsInUse({ dimensionNames, deals });
    if (found.every((name) => known.includes(name))) return false;
    known = dimensionNames.filter((name) => known.includes(name) || found.includes(name));
    return true;
  };
  return {
    get: () => known,
    subscribe: (listener) => {
      // Between the first drawing and now deals may have come in.
      if (store.getVersion() !== version) look(store.deals());
      return store.subscribe(({ changes }) => {
        if (look(changes.flatMap(({ after }) => after ?? []))) listener();
      });
    },
  };
}
