'use client';

import { useMemo } from 'react';
import {
  useControllable,
  useMessages,
  usePeerComparison,
  useRovingList,
  type RovingListAttributes,
  type RovingOptionAttributes,
} from '../hooks/index.js';
import type { ScaleDirection } from '../layout/index.js';
import type { MiddleRates, WinRateResult } from '../measures/index.js';
import { winRatesMessages } from '../messages/en/index.js';
import type { MeasuredGroup } from '../summary/index.js';
import { groupNames } from './group-names.js';
import { useShownGroups, type ShownGroups } from './use-shown-groups.js';
import { WIN_RATES_LEAST_DEALS, winRateGroup, type WinRateGroup } from './win-rates-group.js';
import { DEFAULT_WIN_RATE_SORT, type WinRateSort } from './win-rates-sort.js';
import { winRateReference, winRateRows, type WinRateReference, type WinRateRow } from './win-rates-view.js';

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

/** Attributes and handlers of the element of one row. */
export interface WinRateRowAttributes extends RovingOptionAttributes {
  readonly 'data-row-index': number;
}

/** What {@link useWinRateComparison} gives. */
export interface UseWinRateComparisonResult extends Omit<ShownGroups, 'shown'> {
  /** All groups with their numbers, in the order given. */
  readonly groups: readonly WinRateGroup[];
  /** The rows to draw: those found, sorted, the first 50 until all are asked for. */
  readonly rows: readonly WinRateRow[];
  readonly sort: WinRateSort;
  readonly setSort: (sort: WinRateSort) => void;
  /** Id of the selected group; `null` = none. */
  readonly group: string | null;
  readonly setGroup: (groupId: string | null) => void;
  /** The line rows are compared with; `null` where fewer than two have a single rate. */
  readonly reference: WinRateReference | null;
  /** Median of all groups' rates by deals, 0–1; `null` where fewer than two have a single rate. */
  readonly median: number | null;
  /** The two rates that it lies between; `null` likewise. */
  readonly middle: MiddleRates | null;
  readonly minimumDeals: number;
  readonly getListProps: () => RovingListAttributes;
  readonly getRowProps: (row: WinRateRow) => WinRateRowAttributes;
}

/**
 * A win-rate comparison without looks: standings, shapes, order, search, selection and keyboard. Spread `getListProps()` on
 * the element around the rows and `getRowProps(row)` on each row. The same object as long as it says the same.
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
  const { standings, median, middle } = usePeerComparison(measured);
  const groups = useMemo(() => {
    const names = groupNames(measured, groupBy, messages);
    return measured.map((each, index) =>
      winRateGroup({ group: each, name: names[index]!, standing: standings[index]!, minimumDeals }),
    );
  }, [measured, groupBy, messages, standings, minimumDeals]);
  const found = useShownGroups(groups, sort);
  const { shown } = found;
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const list = useRovingList({ ids, selectedId, onSelect: setGroup, indexAttribute: 'data-row-index' });
  const { activeId } = list;
  const rows = useMemo(
    () => winRateRows(shown, { width, direction, selectedId, activeId }),
    [shown, width, direction, selectedId, activeId],
  );
  const reference = useMemo(() => {
    const selected = groups.find(({ id }) => id === selectedId);
    return winRateReference(selected, median, width, direction);
  }, [groups, selectedId, median, width, direction]);
  return useMemo(() => {
    const { foundCount, showAll, query, setQuery } = found;
    const { getListProps, getOptionProps } = list;
    const getRowProps = ({ id, index }: WinRateRow): WinRateRowAttributes => ({
      ...getOptionProps(id),
      'data-row-index': index,
    });
    return {
      groups,
      rows,
      foundCount,
      showAll,
      query,
      setQuery,
      sort,
      setSort,
      group: selectedId,
      setGroup,
      reference,
      median,
      middle,
      minimumDeals,
      getListProps,
      getRowProps,
    };
  }, [
    found,
    list,
    groups,
    rows,
    sort,
    setSort,
    selectedId,
    setGroup,
    reference,
    median,
    middle,
    minimumDeals,
  ]);
}
