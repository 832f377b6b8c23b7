'use client';

import { useCallback, useMemo, useState, type MouseEvent } from 'react';
import {
  useControllable,
  useFormatter,
  useLocale,
  useMessages,
  useRovingList,
  type RovingListAttributes,
} from '../hooks/index.js';
import type { ScaleDirection } from '../layout/index.js';
import type { CoverageResult, CycleAwareCoverageResult } from '../measures/index.js';
import { coverageGaugeMessages, coverageGaugesMessages } from '../messages/en/index.js';
import type { MeasuredGroup } from '../summary/index.js';
import { coverageGauge } from './gauge-of-reading.js';
import { coverageGroups, type CoverageGaugeItem, type CoverageGroup } from './gauges-group.js';
import { DEFAULT_COVERAGE_SORT, sortCoverageGroups, type CoverageSort } from './gauges-sort.js';
import { groupMeterProps } from './gauges-text.js';
import type { GaugeMeterProps } from './gauge-of-reading.js';

/** What {@link useCoverageGauges} takes. */
export interface UseCoverageGaugesOptions {
  /** The measured groups: of `useCoverageGroups`, a store, a worker or a server. */
  readonly groups: readonly MeasuredGroup<CoverageResult>[];
  /** What may be expected of their open deals: of `useCycleAwareGroups`; absent or `null` = not told. */
  readonly cycleAware?: readonly MeasuredGroup<CycleAwareCoverageResult>[] | null | undefined;
  /** What they are groups of: `owner` (default), `team`, `source`, `account` or an own dimension. */
  readonly groupBy?: string | undefined;
  /** ISO 4217 code of their amounts. */
  readonly currency: string;
  /** Id of the group picked, `(unknown)` for the one not known, `null` for none; absent = held here. */
  readonly group?: string | null | undefined;
  readonly defaultGroup?: string | null | undefined;
  readonly onGroupChange?: ((groupId: string | null) => void) | undefined;
  /** How the groups are sorted; absent = held here. */
  readonly sort?: CoverageSort | undefined;
  /** Default the lowest coverage first. */
  readonly defaultSort?: CoverageSort | undefined;
  readonly onSortChange?: ((sort: CoverageSort) => void) | undefined;
  /** Which way the shapes grow; default `ltr`. The parts leave it so and are mirrored by their CSS. */
  readonly direction?: ScaleDirection | undefined;
}

/** Attributes and handlers of the element that stands for a group's reading: the one that Tab and arrows reach. */
export type GroupMeterAttributes = Omit<GaugeMeterProps, 'tabIndex'> & {
  readonly tabIndex: 0 | -1;
  readonly 'aria-current': 'true' | undefined;
  readonly 'data-gauge-index': number;
};

/** What {@link useCoverageGauges} gives. */
export interface UseCoverageGaugesResult {
  /** All groups, in the order given. */
  readonly groups: readonly CoverageGroup[];
  /** Those to draw: sorted, the first 50 until all are asked for. */
  readonly items: readonly CoverageGaugeItem[];
  readonly showAll: () => void;
  /** Where the scale of all ends, above 0. */
  readonly scaleEnd: number;
  readonly sort: CoverageSort;
  readonly setSort: (sort: CoverageSort) => void;
  /** Id of the group picked; `null` = none. */
  readonly group: string | null;
  readonly setGroup: (groupId: string | null) => void;
  readonly getListProps: () => Omit<RovingListAttributes, 'role'> & { readonly role: 'list' };
  /** Of the element around all that is drawn of a group. */
  readonly getItemProps: (item: CoverageGaugeItem) => {
    readonly role: 'listitem';
    readonly onClick: (event: MouseEvent) => void;
  };
  readonly getMeterProps: (item: CoverageGaugeItem) => GroupMeterAttributes;
}

/** Gauges drawn at first: the others come when all are asked for. */
const FIRST_GAUGES = 50;

/**
 * Gauges of groups without looks: one scale for all, order, selection and keyboard. A list of meters that is one stop for Tab: arrow
 * keys, Home and End walk it, Enter or Space picks a group. Spread `getListProps()` on the element around the groups,
 * `getItemProps(item)` on each, and `getMeterProps(item)` on what stands for its reading.
 */
export function useCoverageGauges(options: UseCoverageGaugesOptions): UseCoverageGaugesResult {
  const { groups: measured, cycleAware = null, groupBy = 'owner', currency, direction = 'ltr' } = options;
  const formatter = useFormatter(currency);
  const locale = useLocale();
  const gauge = useMessages('coverageGauge', coverageGaugeMessages);
  const messages = useMessages('coverageGauges', coverageGaugesMessages);
  const [isAll, setIsAll] = useState(false);
  const showAll = useCallback(() => setIsAll(true), []);
  const [selectedId, setGroup] = useControllable<string | null>({
    value: options.group,
    defaultValue: options.defaultGroup ?? null,
    onChange: options.onGroupChange,
  });
  const [sort, setSort] = useControllable({
    value: options.sort,
    defaultValue: options.defaultSort ?? DEFAULT_COVERAGE_SORT,
    onChange: options.onSortChange,
  });
  const { groups, scaleEnd } = useMemo(
    () => coverageGroups({ measured, cycleAware, groupBy, messages }),
    [measured, cycleAware, groupBy, messages],
  );
  const { key, direction: order } = sort;
  const drawn = useMemo(() => {
    const sorted = sortCoverageGroups(groups, { key, direction: order }, locale);
    const shown = isAll ? sorted : sorted.slice(0, FIRST_GAUGES);
    return shown.map((group) => {
      const { coverage, reading } = group;
      return { ...group, ...coverageGauge({ coverage, reading, direction, formatter, messages: gauge }) };
    });
  }, [groups, key, order, locale, isAll, direction, formatter, gauge]);
  const ids = useMemo(() => drawn.map(({ id }) => id), [drawn]);
  const { getListProps, getOptionProps } = useRovingList({
    ids,
    selectedId,
    onSelect: setGroup,
    indexAttribute: 'data-gauge-index',
  });
  return useMemo(
    () => ({
      groups,
      items: drawn.map((group, index) => ({ ...group, index, isSelected: group.id === selectedId })),
      showAll,
      scaleEnd,
      sort,
      setSort,
      group: selectedId,
      setGroup,
      getListProps: () => ({ ...getListProps(), role: 'list' }),
      getItemProps: ({ id }) => ({ role: 'listitem', onClick: getOptionProps(id).onClick }),
      getMeterProps: (item) => ({
        ...groupMeterProps(item, messages, formatter),
        tabIndex: getOptionProps(item.id).tabIndex,
        'aria-current': item.isSelected ? 'true' : undefined,
        'data-gauge-index': item.index,
      }),
    }),
    [
      groups,
      drawn,
      selectedId,
      showAll,
      scaleEnd,
      sort,
      setSort,
      setGroup,
      getListProps,
      getOptionProps,
      messages,
      formatter,
    ],
  );
}
