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

/** What {@link useShownGroups} takes beside the groups. */
export interface ShownGroupsOptions {
  /** What is looked for in groups of one kind is not looked for in those of another. */
  readonly groupBy: string;
  readonly sort: WinRateSort;
  /** Whether groups of too few deals are left out. */
  readonly hideTooFew: boolean;
}

/** Finds groups by name and puts them in order. The same object as long as it says the same. */
export function useShownGroups(
  groups: readonly WinRateGroup[],
  { groupBy, sort: { key, direction }, hideTooFew }: ShownGroupsOptions,
): ShownGroups {
  const locale = useLocale();
  const [asked, setAsked] = useState({ groupBy, query: '', isAll: false });
  const isOfThese = asked.groupBy === groupBy;
  const query = isOfThese ? asked.query : '';
  const isAll = isOfThese && asked.isAll;
  const showAll = useCallback(() => setAsked({ groupBy, query, isAll: true }), [groupBy, query]);
  const setQuery = useCallback((next: string) => setAsked({ groupBy, query: next, isAll }), [groupBy, isAll]);
  return useMemo(() => {
    const matches = nameMatcher(query, locale);
    const found = sortGroups(
      groups.filter(({ name, isSparse }) => !(hideTooFew && isSparse) && matches(name)),
      { key, direction },
      locale,
    );
    const shown = isAll ? found : found.slice(0, WIN_RATES_FIRST_ROWS);
    return { shown, foundCount: found.length, showAll, query, setQuery };
  }, [groups, query, setQuery, key, direction, hideTooFew, locale, isAll, showAll]);
}
