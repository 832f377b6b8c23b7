'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Pipeline } from '../model/index.js';
import type { ReadonlyPipelineStore } from '../summary/index.js';
import { LiveData } from './live-data.js';
import type { PipelineSource } from './pipeline-source.js';

const never = (): (() => void) => () => undefined;

/** A store for some source. */
export interface LiveStore {
  /** `null` = no data has come in. */
  readonly store: ReadonlyPipelineStore | null;
  /** The parsed data that the store has by now; `null` = the store is the host's own, or there is none. */
  readonly data: Pipeline | null;
}

/**
 * The store of a source: a store itself, or one whose deals can be moved, over parsed data. Data of the same process that is
 * parsed later goes into the same store, beneath what is not certain there, once it is drawn: until then the picture is the one
 * before, whole, as a store that changes while React draws would be read in two states. Data of another process is a store of
 * its own. The store is kept while there is no data, and forgotten where the host gives one of its own.
 * @param left where the store is left for whoever shows the same data after this; default nowhere
 */
export function useLiveStore(source: PipelineSource, left?: WeakMap<Pipeline, LiveData>): LiveStore {
  const isGiven = source === null || 'select' in source;
  const parsed = isGiven ? null : source;
  // In state and not in a memo, which React may forget: with the store the moves would be gone.
  const made = (given: Pipeline): LiveData => left?.get(given) ?? new LiveData(given);
  const [kept, setKept] = useState(() => parsed && made(parsed));
  let live = kept;
  if (parsed && !kept?.fits(parsed)) live = made(parsed);
  else if (source && isGiven) live = null;
  if (live !== kept) setKept(live);
  const now = (): Pipeline | null => live && live.data;
  // Names, issues and rules are read from the store without listening to it: they are drawn anew with the data.
  const data = useSyncExternalStore(live?.subscribe ?? never, now, now);
  useEffect(() => {
    if (live && parsed) live.take(parsed);
  }, [live, parsed]);
  useEffect(() => {
    if (!live || !left) return undefined;
    left.delete(live.data);
    return () => {
      left.set(live.data, live);
    };
  }, [live, left]);
  return isGiven ? { store: source, data: null } : { store: live && live.store, data };
}
