'use client';

import { useDeferredValue, useMemo } from 'react';
import {
  sizeClassList,
  winRate,
  winRateFrom,
  type SizeClass,
  type SizeClassListResult,
  type SizeClassRule,
  type WinRateResult,
} from '../measures/index.js';
import type { Query, SizeFilter } from '../summary/index.js';
import { joinedQuery } from './joined-query.js';
import { usePipelineStore } from './pipeline-provider.js';
import { presentQuarter } from './present-quarter.js';
import { useQuery, viewOf, type MeasureOptions } from './use-measure.js';
import type { WinRateHookArgs } from './use-win-rate.js';
import type { WinRateGroupResult } from './win-rate-grouping.js';

/** Which deals, and how they are put in classes. */
export interface WinRateSizeOptions extends MeasureOptions {
  /** Default shares of the present quarter's target, as the deal mix has it (docs/measures.md §7). */
  readonly classes?: SizeClassRule | undefined;
}

const NO_CLASSES: Query<SizeClassListResult | null> = { get: () => null, subscribe: () => () => undefined };

/**
 * Win rates of each size class, smallest first, then of the deals whose size is not known, where there are any; none unless asked
 * for. Classes come from the baseline: filters never change them. Together the groups are the whole. Other thresholds are a pass
 * over all deals for each class: they are taken up once what is more urgent is drawn, so that those passed over while thresholds are
 * dragged are never measured; one that has begun is not broken off.
 */
export function useWinRateSizes(
  { from, ...args }: WinRateHookArgs,
  isAsked: boolean,
  { pipeline, classes, filter, narrow }: WinRateSizeOptions,
): readonly WinRateGroupResult[] {
  const store = usePipelineStore(pipeline);
  const rule = useDeferredRule(classes);
  const list = useQuery<SizeClassListResult | null>(
    isAsked
      ? store.query(sizeClassList, { window: presentQuarter(store), ...(rule && { classes: rule }) })
      : NO_CLASSES,
  );
  const sizes = list === null ? [] : sizesOf(list.classes);
  const queries = sizes.map((size) => {
    const options = viewOf({ filter: { ...(filter && { and: filter }), sizes: [size] }, narrow });
    return typeof from === 'string'
      ? store.query(winRateFrom, { ...args, from }, options)
      : store.query(winRate, args, options);
  });
  const results = useQuery(joinedQuery<WinRateResult>(queries));
  return useMemo(() => (list === null ? [] : groupsOf(list.classes, results)), [list, results]);
}

/** A rule, as soon as there is time for it; compared by what it says. */
function useDeferredRule(rule: SizeClassRule | undefined): SizeClassRule | undefined {
  const said = useDeferredValue(rule && JSON.stringify(rule));
  return useMemo(() => (said === undefined ? undefined : (JSON.parse(said) as SizeClassRule)), [said]);
}

/** Smallest first, unknown last. */
function sizesOf(classes: readonly SizeClass[]): readonly SizeFilter[] {
  const known = classes.map(({ fromMinor, belowMinor }) => ({ fromMinor, belowMinor }));
  return [...known.toReversed(), 'unknown'];
}

function groupsOf(classes: readonly SizeClass[], results: readonly WinRateResult[]): WinRateGroupResult[] {
  return [...classes.toReversed(), 'unknown' as const].flatMap((sizeClass, index) => {
    const result = results[index];
    if (!result || (sizeClass === 'unknown' && isNothing(result))) return [];
    return [{ key: sizeClass === 'unknown' ? null : sizeClass.id, name: null, sizeClass, result }];
  });
}

function isNothing({ won, lost, disqualified, open }: WinRateResult): boolean {
  return won.count + lost.count + disqualified.count + open.count === 0;
}
