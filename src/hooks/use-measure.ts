'use client';

import { useSyncExternalStore } from 'react';
import type { Pipeline } from '../model/index.js';
import type {
  DealFilter,
  Measure,
  MeasuredGroup,
  NarrowView,
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
  /** What a reader picked elsewhere: restricts deals further, and leaves targets as they are. */
  readonly narrow?: NarrowView | undefined;
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
  { pipeline, filter, narrow }: MeasureOptions = {},
): TResult {
  const query = usePipelineStore(pipeline).query(measure, args, viewOf(filter, narrow));
  return useSyncExternalStore(query.subscribe, query.get, query.get);
}

/** A measure's result for each value of a dimension, in order of name, kept right while deals change. */
export function useMeasureGroups<TArgs, TResult>(
  measure: Measure<TArgs, TResult>,
  args: TArgs,
  { pipeline, filter, narrow, groupBy }: GroupOptions,
): readonly MeasuredGroup<TResult>[] {
  const query = usePipelineStore(pipeline).queryGroups(measure, args, {
    ...viewOf(filter, narrow),
    groupBy,
  });
  return useSyncExternalStore(query.subscribe, query.get, query.get);
}

function viewOf(filter: DealFilter | undefined, narrow: NarrowView | undefined): ViewOptions {
  return { ...(filter && { filter }), ...(narrow && { narrow }) };
}
