import type { Deal, Pipeline } from '../model/index.js';
import { dimensionValue, type Query, type ReadonlyPipelineStore } from '../summary/index.js';

/** The dimensions that some deal has a value of: what deals can be put in groups by. O(deals) for those that none has. */
export function dimensionsInUse({
  dimensionNames,
  deals,
}: Pick<Pipeline, 'dimensionNames' | 'deals'>): readonly string[] {
  return dimensionNames.filter((name) => deals.some((deal: Deal) => dimensionValue(deal, name) !== null));
}

const QUERIES = /* @__PURE__ */ new WeakMap<ReadonlyPipelineStore, Query<readonly string[]>>();

/**
 * The same of a store, followed: one for each store, so that all deals are asked once, O(deals), when it is first read, and kept;
 * then only those that change, O(changes), where they are told, and never in a render. A field that was found stays.
 */
export function dimensionsInUseQuery(store: ReadonlyPipelineStore): Query<readonly string[]> {
  const known = QUERIES.get(store);
  if (known) return known;
  const query = followed(store);
  QUERIES.set(store, query);
  return query;
}

function followed(store: ReadonlyPipelineStore): Query<readonly string[]> {
  const { dimensionNames } = store.pipeline;
  let known: readonly string[] = [];
  // Of which version the deals were asked; −1 = never.
  let version = -1;
  const look = (deals: readonly Deal[]): void => {
    version = store.getVersion();
    const rest = dimensionNames.filter((name) => !known.includes(name));
    const found = dimensionsInUse({ dimensionNames: rest, deals });
    if (found.length === 0) return;
    known = dimensionNames.filter((name) => known.includes(name) || found.includes(name));
  };
  const lookAtAll = (): void => {
    if (store.getVersion() !== version) look(store.deals());
  };
  let following = 0;
  return {
    get: () => {
      // While it is followed, changes are told: nothing is asked again in a render.
      if (following === 0) lookAtAll();
      return known;
    },
    subscribe: (listener) => {
      // Between the first drawing and now deals may have come in.
      lookAtAll();
      following++;
      let told = known;
      const stop = store.subscribe(({ changes }) => {
        if (store.getVersion() !== version) look(changes.flatMap(({ after }) => after ?? []));
        if (known === told) return;
        told = known;
        listener();
      });
      return () => {
        following--;
        stop();
      };
    },
  };
}
