'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from '../hooks/use-measure.js';
import type { StageTotalsResult } from '../measures/index.js';
import { dataKey, type Query, type ReadonlyPipelineStore, type ViewOptions } from '../summary/index.js';
import { totalsLedger } from '../hooks/totals-ledger.js';
import { useSameData } from './use-same-data.js';

/** Figures of all deals, as a host counts them, for a board that has some of them. */
export interface HostTotals {
  /** The host's figures with what was moved since; those of the deals here where it gives none. */
  readonly totals: StageTotalsResult;
  /** Whether they were counted for another filter than that in force: then nobody knows the figures yet. */
  readonly isOutdated: boolean;
}

/** A host's figures, kept right while cards move, until it passes others; another object is other figures. */
export function useHostTotals(
  host: StageTotalsResult | undefined,
  own: StageTotalsResult,
  store: ReadonlyPipelineStore,
  view: ViewOptions,
): HostTotals {
  const key = dataKey(view);
  const counted = useRef({ host, key });
  useEffect(() => {
    if (counted.current.host !== host) counted.current = { host, key };
  });
  const { current } = counted;
  const isOutdated = host !== undefined && current.host === host && current.key !== key;
  const same = useSameData(view);
  const query = useMemo<Query<StageTotalsResult | null>>(
    () => (host ? totalsLedger(host, store, same) : NOTHING),
    [host, store, same],
  );
  const totals = useQuery(query);
  return { totals: totals ?? own, isOutdated };
}

const NOTHING: Query<StageTotalsResult | null> = { get: () => null, subscribe: () => () => undefined };
