'use client';

import { useMemo } from 'react';
import type { Owner } from '../model/index.js';
import { sortedDeals, type SortedDeals, type SortedDealsOptions } from '../summary/sorted-deals.js';
import { compareNames } from './compare-names.js';
import { useLocale } from './locale-context.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery, type MeasureOptions } from './use-measure.js';

/** What {@link useSortedDeals} takes. */
export type UseSortedDealsOptions = MeasureOptions & Pick<SortedDealsOptions, 'sort' | 'search'>;

/**
 * Deals sorted by a column, searched, counted and summed, kept right while deals change. Texts stand in the order of the
 * language around. Put in order once for what is asked, by the store, and not in a render.
 * @throws PipelineError `missing-provider`, `missing-data`
 */
export function useSortedDeals({
  pipeline,
  filter,
  narrow,
  sort,
  search,
}: UseSortedDealsOptions): SortedDeals {
  const store = usePipelineStore(pipeline);
  const locale = useLocale();
  const { owners } = store.pipeline;
  const ownerIds = useMemo(
    () => (sort.by === 'owner' ? idsByName(owners, locale) : undefined),
    [sort.by, owners, locale],
  );
  return useQuery(
    store.queryRows(sortedDeals, {
      sort,
      locale,
      ...(filter && { filter }),
      ...(narrow && { narrow }),
      ...(search && { search }),
      ...(ownerIds && { ownerIds }),
    }),
  );
}

function idsByName(owners: readonly Owner[], locale: string): string[] {
  const compare = compareNames(locale);
  return owners.toSorted((one, other) => compare(one.name, other.name)).map(({ id }) => id);
}
