'use client';

import { useMemo, useState } from 'react';
import { useControllable, useLocale, useMessages } from '../hooks/index.js';
import type { ScaleDirection } from '../layout/index.js';
import type { WinRateResult } from '../measures/index.js';
import { winRatesMessages } from '../messages/en/index.js';
import type { MeasuredGroup } from '../summary/index.js';
import { groupNames, nameMatcher } from './group-names.js';
import { useRowList, type WinRateListAttributes, type WinRateRowAttributes } from './use-row-list.js';
import { usePeerComparison } from './use-win-rate-groups.js';
import { WIN_RATES_LEAST_DEALS, winRateGroup, type WinRateGroup } from './win-rates-group.js';
import { DEFAULT_WIN_RATE_SORT, sortGroups, type WinRateSort } from './win-rates-sort.js';
import { winRateReference, winRateRows, type WinRateReference, type WinRateRow } from './win-rates-view.js';

/** Rows shown at first: the others come when all are asked for. */
export const WIN_RATES_FIRST_ROWS = 50;

/** What {@link useWinRateComparison} takes. */
export interface UseWinRateComparisonOptions {
  /** The measured groups: of `useWinRateGroups`, a store, a worker or a server. */
  readonly groups: readonly MeasuredGroup<WinRateResult>[];
  /** What they are groups of: `owner` (default), `team`, `source`, `account` or an own dimension. */
  readonly groupBy?: string | undefined;
  /** Deals from which a group's rates are shown as usual; default 10. */
  readonly minimumDeals?: number | undefined;
  /** Id of the selected group, `UNKNOWN_GROUP_ID` for the one not known, `null` for none; absent = held here. */
  readonly group?: string | null | undefined;
  readonly defaultGroup?: string | null | undefined;
  readonly onGroupChange?: ((groupId: string | null) => void) | undefined;
  /** How the groups are sorted; absent = held here. */
  readonly sort?: WinRateSort | undefined;
  /** Default the best rate by deals first. */
  readonly defaultSort?: WinRateSort | undefined;
  readonly onSortChange?: ((sort: WinRateSort) => void) | undefined;
  /** Room from 0 to 100 % in the host's units; default 100. */
  readonly width?: number | undefined;
  /** Which way shares grow; default `ltr`. */
  readonly direction?: ScaleDirection | undefined;
}

/** What {@link useWinRateComparison} gives. */
export interface UseWinRateComparisonResult {
  /** All groups with their numbers, in the order given. */
  readonly groups: readonly WinRateGroup[];
  /** The rows to draw: those found, sorted, the first 50 until all are asked for. */
  readonly rows: readonly WinRateRow[];
  /** How many groups were found: more than there are rows where not all are shown. */
  readonly foundCount: number;
  readonly showAll: () => void;
  /** What is looked for in the names; empty = every group is found. */
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly sort: WinRateSort;
  readonly setSort: (sort: WinRateSort) => void;
  /** Id of the selected group; `null` = none. */
  readonly group: string | null;
  readonly setGroup: (groupId: string | null) => void;
  /** The line rows are compared with; `null` where fewer than two have a single rate. */
  readonly reference: WinRateReference | null;
  /** Median of all groups' rates by deals, 0–1; `null` where fewer than two have a single rate. */
  readonly median: number | null;
  readonly minimumDeals: number;
  readonly getListProps: () => WinRateListAttributes;
  readonly getRowProps: (row: WinRateRow) => WinRateRowAttributes;
}

/**
 * A win-rate comparison without looks: standings, shapes, order, search, selection and keyboard. Spread `getListProps()` on
 * the element around the rows and `getRowProps(row)` on each row.
 */
export function useWinRateComparison({
  groups: measured,
  groupBy = 'owner',
  minimumDeals = WIN_RATES_LEAST_DEALS,
  group,
  defaultGroup = null,
  onGroupChange,
  sort: hostSort,
  defaultSort = DEFAULT_WIN_RATE_SORT,
  onSortChange,
  width = 100,
  direction = 'ltr',
}: UseWinRateComparisonOptions): UseWinRateComparisonResult {
  const locale = useLocale();
  const messages = useMessages('winRates', winRatesMessages);
  const [selectedId, setGroup] = useControllable<string | null>({
    value: group,
    defaultValue: defaultGroup,
    onChange: onGroupChange,
  });
  const [sort, setSort] = useControllable({
    value: hostSort,
    defaultValue: defaultSort,
    onChange: onSortChange,
  });
  const [query, setQuery] = useState('');
  const [isAll, setIsAll] = useState(false);
  const { standings, median } = usePeerComparison(measured);
  const groups = useMemo(() => {
    const names = groupNames(measured, groupBy, messages);
    return measured.map((each, index) =>
      winRateGroup({ group: each, name: names[index]!, standing: standings[index]!, minimumDeals }),
    );
  }, [measured, groupBy, messages, standings, minimumDeals]);
  const { key, direction: order } = sort;
  const found = useMemo(() => {
    const matches = nameMatcher(query, locale);
    return sortGroups(
      groups.filter(({ name }) => matches(name)),
      { key, direction: order },
      locale,
    );
  }, [groups, query, key, order, locale]);
  const shown = isAll ? found : found.slice(0, WIN_RATES_FIRST_ROWS);
  const list = useRowList({ ids: shown.map(({ id }) => id), selectedId, onSelect: setGroup });
  const selected = groups.find(({ id }) => id === selectedId);
  return {
    groups,
    rows: winRateRows(shown, { width, direction, selectedId, activeId: list.activeId }),
    foundCount: found.length,
    showAll: () => setIsAll(true),
    query,
    setQuery,
    sort,
    setSort,
    group: selectedId,
    setGroup,
    reference: winRateReference(selected, median, width, direction),
    median,
    minimumDeals,
    getListProps: list.getListProps,
    getRowProps: list.getRowProps,
  };
}
