import { PipelineError } from '../../model/index.js';
import type { ApplyResult, Operation, PipelineFacts } from '../../summary/index.js';
import { factsOf } from '../../summary/pipeline-facts.js';
import type { HostLink } from './host-link.js';
import type { SentChange, StoreHead } from './messages.js';
import type { Asked, RemoteStore } from './remote-store.js';
import type { ReplicaQueries } from './replica-queries.js';

/** Issues given at once, where it is not said how many. */
const ISSUES_AT_ONCE = 100;

/** A store whose deals are there, and what to call when they change. */
export interface OpenedStore {
  readonly store: RemoteStore;
  readonly onChanged: (change: SentChange) => void;
}

/** Makes the page's side of a store that is open. */
export function openedStore(head: StoreHead, link: HostLink, queries: ReplicaQueries): OpenedStore {
  const listeners = new Set<(result: ApplyResult) => void>();
  let facts: PipelineFacts = factsOf(head);
  let askedVersion = 0;
  let version = 0;
  let [canUndo, canRedo] = [false, false];

  const ask = <TResult extends ApplyResult | null>(step: Operation | 'undo' | 'redo'): Asked<TResult> => {
    const own = ++askedVersion;
    const settle = (): void => {
      version = Math.max(version, own);
    };
    const done = link.call('apply', { version: own, step }).finally(settle) as Promise<TResult>;
    // Whoever only watches the figures need not look at it.
    done.catch(() => undefined);
    return { version: own, done };
  };

  const store: RemoteStore = {
    head,
    facts: () => facts,
    getVersion: () => version,
    query: (measure, args, view) => queries.query(measure, args, view),
    queryGroups: (measure, args, view) => queries.queryGroups(measure, args, view),
    measure: (measure, args, view) => queries.query(measure, args, view).first(),
    measureGroups: (measure, args, view) => queries.queryGroups(measure, args, view).first(),
    deal: (dealId) => link.call('deal', dealId),
    deals: (request = {}) => link.call('deals', request),
    issues: ({ from = 0, count = ISSUES_AT_ONCE } = {}) => link.call('issues', { from, count }),
    apply: (operation) => ask(operation),
    undo: () => ask('undo'),
    redo: () => ask('redo'),
    canUndo: () => canUndo,
    canRedo: () => canRedo,
    subscribe: (listener) => {
      const told = (result: ApplyResult): void => listener(result);
      listeners.add(told);
      return () => {
        listeners.delete(told);
      };
    },
    dispose: () => link.close(new PipelineError('aborted', 'The store was disposed of. Make a new one.')),
  };

  return {
    store,
    onChanged: (change) => {
      version = change.result.version;
      ({ canUndo, canRedo } = change);
      facts = change.result.facts?.after ?? facts;
      queries.change(change);
      for (const listener of Array.from(listeners)) listener(change.result);
    },
  };
}
