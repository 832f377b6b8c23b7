'use client';

import { useSyncExternalStore } from 'react';
import type { Pipeline } from '../model/index.js';
import type {
  DealFilter,
  Measure,
  MeasuredGroup,
  NarrowView,
  Query,
  ReadonlyPipelineStore,
  ViewOptions,
} from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';

/** Which deals a hook measures, and where from. */
export interface MeasureOptions {
  /** Parsed data or a store; default the provider's. */
  readonly pipeline?: Pipeline | ReadonlyPipelineStore | undefined;
  /** Which deals count; default all. */
  readonly filter?: DealFilter | undefined;
  /** What a reader picked elsewhere: restricts deals further, and leaves targets as they are; `null` = nothing. */
  readonly narrow?: NarrowView | null | undefined;
}

/** Which deals a hook measures, by which dimension. */
export interface GroupOptions extends MeasureOptions {
  /** `owner`, `team`, `source`, `account` or an own dimension. */
  readonly groupBy: string;
}

/**
 * A measure's result, kept right while deals change: the component renders again only when the result says something else.
 * Arguments and filter are compared by what they say, so they need not be memoised.
 */
export function useMeasure<TArgs, TResult>(
  measure: Measure<TArgs, TResult>,
  args: TArgs,
  { pipeline, ...view }: MeasureOptions = {},
): TResult {
  return useQuery(usePipelineStore(pipeline).query(measure, args, viewOf(view)));
}

/** The same where it may not be wanted: without arguments nothing is measured, and the result is `null`. */
export function useMeasureIf<TArgs, TResult>(
  measure: Measure<TArgs, TResult>,
  args: TArgs | null,
  { pipeline, ...view }: MeasureOptions = {},
): TResult | null {
  const store = usePipelineStore(pipeline);
  return useQuery<TResult | null>(args === null ? NOTHING : store.query(measure, args, viewOf(view)));
}

/** What is asked where nothing is. */
const NOTHING: Query<null> = { subscribe: () => () => undefined, get: () => null };

/** A measure's result for each value of a dimension, in order of name, kept right while deals change. */
export function useMeasureGroups<TArgs, TResult>(
  measure: Measure<TArgs, TResult>,
  args: TArgs,
  { pipeline, groupBy, ...view }: GroupOptions,
): readonly MeasuredGroup<TResult>[] {
  return useQuery(usePipelineStore(pipeline).queryGroups(measure, args, { ...viewOf(view), groupBy }));
}

/** The same where it may not be wanted: without arguments nothing is measured, and the result is `null`. */
export function useMeasureGroupsIf<TArgs, TResult>(
  measure: Measure<TArgs, TResult>,
  args: TArgs | null,
  { pipeline, groupBy, ...view }: GroupOptions,
): readonly MeasuredGroup<TResult>[] | null {
  const store = usePipelineStore(pipeline);
  return useQuery<readonly MeasuredGroup<TResult>[] | null>(
    args === null ? NOTHING : store.queryGroups(measure, args, { ...viewOf(view), groupBy }),
  );
}

/** What a store's query says, kept right while deals change. */
export function useQuery<TResult>({ subscribe, get }: Query<TResult>): TResult {
  return useSyncExternalStore(subscribe, get, get);
}

/** A view's options without those that are not given. */
export function viewOf({ filter, narrow }: Omit<MeasureOptions, 'pipeline'>): Omit<ViewOptions, 'groupBy'> {
  return { ...(filter && { filter }), ...(narrow && { narrow }) };
}
