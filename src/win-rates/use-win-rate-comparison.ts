'use client';

import { useMemo } from 'react';
import {
  useControllable,
  useFormatter,
  useMessages,
  usePeerComparison,
  useRovingList,
  type RovingListAttributes,
  type RovingOptionAttributes,
  type WinIncidenceGroups,
  type WinRateGroupResult,
} from '../hooks/index.js';
import type { ScaleDirection } from '../layout/index.js';
import type { MiddleRates, WinRateResult } from '../measures/index.js';
import { winRatesMessages } from '../messages/en/index.js';
import { NO_CURRENCY } from '../model/index.js';
import type { WinRateWay } from '../summary/index.js';
import { curveGroups } from './curve-groups.js';
import { groupNames } from './group-names.js';
import { useOpenGroup } from './use-open-group.js';
import { useShownGroups, type ShownGroups } from './use-shown-groups.js';
import type { WinRateDealsChoice } from './win-rates-deals-choice.js';
import { WIN_RATES_LEAST_DEALS, winRateGroup, type WinRateGroup } from './win-rates-group.js';
import { orderOf, sortInForce, type GroupOrder, type WinRateSort } from './win-rates-sort.js';
import { winRateReference, winRateRows, type WinRateReference, type WinRateRow } from './win-rates-view.js';

/** What {@link useWinRateComparison} takes. */
export interface UseWinRateComparisonOptions {
  /** The measured groups: of `useWinRateGroups`, a store, a worker or a server. */
  readonly groups: readonly WinRateGroupResult[];
  /** The curves, where they are shown in place of the rates: the groups are then those that have one, by its chance and its deals; default `null`. */
  readonly curves?: WinIncidenceGroups | null | undefined;
  /** What they are groups of: `owner` (default), `team`, `source`, `account`, an own dimension, `size-class`, `week`, `month`, `quarter` or `year`. */
  readonly groupBy?: string | undefined;
  /** Deals from which a group's rates are shown as usual; default 10. */
  readonly minimumDeals?: number | undefined;
  /** Id of the selected group, `UNKNOWN_GROUP_ID` for the one not known, `null` for none; absent = held here. */
  readonly group?: string | null | undefined;
  readonly defaultGroup?: string | null | undefined;
  readonly onGroupChange?: ((groupId: string | null) => void) | undefined;
  /** How the groups are sorted; absent = held here. */
  readonly sort?: WinRateSort | undefined;
  /** Default the best rate by deals first, the oldest period, the largest size. */
  readonly defaultSort?: WinRateSort | undefined;
  readonly onSortChange?: ((sort: WinRateSort) => void) | undefined;
  /** Whether groups of too few deals are left out of the rows; absent = held here. They stay peers. */
  readonly hideTooFew?: boolean | undefined;
  /** Default `false`. */
  readonly defaultHideTooFew?: boolean | undefined;
  readonly onHideTooFewChange?: ((hideTooFew: boolean) => void) | undefined;
  /** The win rates of all groups together, whose deals `openGroup(null)` shows; absent = it shows none but those of the curves. */
  readonly overall?: WinRateResult | undefined;
  /** Asked to show the deals of a group, by Enter or a button; absent = Enter selects, as Space does. */
  readonly onDealsOpen?: ((deals: WinRateDealsChoice) => void) | undefined;
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
  /** The sort in force: what was asked for, where it fits the groups. */
  readonly sort: WinRateSort;
  /** What own order the groups have, to sort by; `null` = none. */
  readonly order: GroupOrder;
  readonly setSort: (sort: WinRateSort) => void;
  /** Whether groups of too few deals are left out of the rows. */
  readonly hideTooFew: boolean;
  readonly setHideTooFew: (hideTooFew: boolean) => void;
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
  /**
   * Shows the deals that the rate by deals of a group is taken of (of its curve, those that reached the stage), or those of them
   * that count one way, where there are any; `null` in place of an id = of all groups together. `null` = they cannot be shown.
   */
  readonly openGroup: ((groupId: string | null, way?: WinRateWay) => void) | null;
  readonly getListProps: () => RovingListAttributes;
  readonly getRowProps: (row: WinRateRow) => WinRateRowAttributes;
}

/**
 * A win-rate comparison without looks: standings, shapes, order, search, selection and keyboard. Spread `getListProps()` on
 * the element around the rows and `getRowProps(row)` on each row; with `onDealsOpen` Enter shows a row's deals. The same object as long as it says the same.
 */
export function useWinRateComparison({
  groups: measured,
  curves = null,
  groupBy = 'owner',
  minimumDeals = WIN_RATES_LEAST_DEALS,
  group,
  defaultGroup = null,
  onGroupChange,
  sort: hostSort,
  defaultSort,
  onSortChange,
  hideTooFew: hostHideTooFew,
  defaultHideTooFew = false,
  onHideTooFewChange,
  overall,
  onDealsOpen,
  width = 100,
  direction = 'ltr',
}: UseWinRateComparisonOptions): UseWinRateComparisonResult {
  const messages = useMessages('winRates', winRatesMessages);
  const [selectedId, setGroup] = useControllable<string | null>({
    value: group,
    defaultValue: defaultGroup,
    onChange: onGroupChange,
  });
  const [asked, setSort] = useSort({ sort: hostSort, defaultSort, onSortChange });
  const order = orderOf(measured);
  const sort = useMemo(() => sortInForce(asked, order, curves !== null), [asked, order, curves]);
  // Of no groups there are no amounts.
  const formatter = useFormatter(measured[0]?.result.currency ?? NO_CURRENCY);
  const { standings, median, middle } = usePeerComparison(measured);
  const rated = useMemo(() => {
    const names = groupNames(measured, groupBy, { messages, formatter });
    return measured.map((each, index) =>
      winRateGroup({
        group: each,
        name: names[index]!,
        place: order === null ? 0 : index,
        standing: standings[index]!,
        minimumDeals,
      }),
    );
  }, [measured, groupBy, messages, formatter, order, standings, minimumDeals]);
  const groups = useMemo(
    () => (curves ? curveGroups(rated, curves, minimumDeals) : rated),
    [rated, curves, minimumDeals],
  );
  const [hideTooFew, setHideTooFew] = useControllable({
    value: hostHideTooFew,
    defaultValue: defaultHideTooFew,
    onChange: onHideTooFewChange,
  });
  const found = useShownGroups(groups, { groupBy, sort, hideTooFew });
  const { shown } = found;
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const openGroup = useOpenGroup({ measured, groups, overall, curves, groupBy, messages, onDealsOpen });
  const list = useRovingList({
    ids,
    selectedId,
    onSelect: setGroup,
    onOpen: openGroup ?? undefined,
    indexAttribute: 'data-row-index',
  });
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
      order,
      setSort,
      hideTooFew,
      setHideTooFew,
      group: selectedId,
      setGroup,
      reference,
      median,
      middle,
      minimumDeals,
      openGroup,
      getListProps,
      getRowProps,
    };
  }, [
    found,
    list,
    groups,
    rows,
    sort,
    order,
    setSort,
    hideTooFew,
    setHideTooFew,
    selectedId,
    setGroup,
    reference,
    median,
    middle,
    minimumDeals,
    openGroup,
  ]);
}

/** The sort asked for, held by the host or here; `null` = none. */
function useSort({
  sort,
  defaultSort = null,
  onSortChange,
}: {
  readonly sort: WinRateSort | undefined;
  readonly defaultSort: WinRateSort | null | undefined;
  readonly onSortChange: ((sort: WinRateSort) => void) | undefined;
}): readonly [WinRateSort | null, (sort: WinRateSort) => void] {
  return useControllable<WinRateSort | null>({
    value: sort,
    defaultValue: defaultSort,
    onChange: onSortChange as ((sort: WinRateSort | null) => void) | undefined,
  });
}
