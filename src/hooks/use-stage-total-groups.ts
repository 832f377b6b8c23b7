'use client';

import { stageTotals, type StageTotalsResult } from '../measures/index.js';
import type { MeasuredGroup, Query } from '../summary/index.js';
import { usePipelineStore } from './pipeline-provider.js';
import { useQuery, viewOf, type MeasureOptions } from './use-measure.js';

/** Figures of stages, of each value of a dimension. */
export type StageTotalGroups = readonly MeasuredGroup<StageTotalsResult>[];

/** Which deals are measured, by which dimension. */
export interface StageTotalGroupOptions extends MeasureOptions {
  /** `owner`, `team`, `source`, `account` or an own dimension; `null` = none is asked for, and there are no groups. */
  readonly groupBy: string | null;
}

const NOTHING: StageTotalGroups = [];
const NO_GROUPS: Query<StageTotalGroups> = { get: () => NOTHING, subscribe: () => () => undefined };

/** What stands in each stage, of each owner, team or value of another dimension: in order of name, those not known last. They add up to `useStageTotals`. */
export function useStageTotalGroups({
  pipeline,
  groupBy,
  ...view
}: StageTotalGroupOptions): StageTotalGroups {
  const store = usePipelineStore(pipeline);
  return useQuery(
    groupBy === null ? NO_GROUPS : store.queryGroups(stageTotals, {}, { ...viewOf(view), groupBy }),
  );
}
