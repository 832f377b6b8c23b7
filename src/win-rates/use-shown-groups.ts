'use client';

import { useCallback, useMemo, useState } from 'react';
import { useLocale } from '../hooks/index.js';
import { nameMatcher } from './group-names.js';
import type { WinRateGroup } from './win-rates-group.js';
import { sortGroups, type WinRateSort } from './win-rates-sort.js';

/** Rows shown at first: the others come when all are asked for. */
export const WIN_RATES_FIRST_ROWS = 50;

/** Which groups are shown, and how to ask for others. */
export interface ShownGroups {
  /** Those found, sorted, the first 50 until all are asked for. */
  readonly shown: readonly WinRateGroup[];
  /** How many groups were found: more than are shown where not all are. */
  readonly foundCount: number;
  readonly showAll: () => void;
  /** What is looked for in the names; empty = every group is found. */
  readonly query: string;
  readonly setQuery: (query: string) => void;
}

/** Finds groups by name and puts them in order. The same object as long as it says the same. */
export function useShownGroups(
  groups: readonly WinRateGroup[],
  { key, direction }: WinRateSort,
): ShownGroups {
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [isAll, setIsAll] = useState(false);
  const showAll = useCallback(() => setIsAll(true), []);
  return useMemo(() => {
    const matches = nameMatcher(query, locale);
    const found = sortGroups(
      groups.filter(({ name }) => matches(name)),
      { key, direction },
      locale,
    );
    const shown = isAll ? found : found.slice(0, WIN_RATES_FIRST_ROWS);
    return { shown, foundCount: found.length, showAll, query, setQuery };
  }, [groups, query, key, direction, locale, isAll, showAll]);
}
