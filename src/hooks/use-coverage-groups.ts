'use client';

import { useMemo } from 'react';
import {
  coverage,
  cycleAwareCoverage,
  withCoverageEdges,
  type CoverageArgs,
  type CoverageEdges,
  type CoverageResult,
  type CycleAwareCoverageArgs,
  type CycleAwareCoverageResult,
} from '../measures/index.js';
import type { MeasuredGroup } from '../summary/index.js';
import { useMeasureGroups, useMeasureGroupsIf, type GroupOptions } from './use-measure.js';

/** What {@link useCoverageGroups} takes beside the deals. */
export interface CoverageGroupOptions extends GroupOptions {
  /** What single groups are held to, by their key; absent, and of the others: what the arguments say. Should stay the same while it says the same. */
  readonly edges?: ReadonlyMap<string, CoverageEdges> | undefined;
}

/**
 * Coverage of each owner, team or value of another dimension, kept right while deals change (docs/measures.md §5). Owners and
 * teams have their own targets; a team without one has that of its members together.
 */
export function useCoverageGroups(
  args: CoverageArgs,
  { edges, ...options }: CoverageGroupOptions,
): readonly MeasuredGroup<CoverageResult>[] {
  const groups = useMeasureGroups(coverage, args, options);
  return useMemo(
    () =>
      edges === undefined
        ? groups
        : groups.map((group) => {
            const own = group.key === null ? undefined : edges.get(group.key);
            return own ? { ...group, result: withCoverageEdges(group.result, own) } : group;
          }),
    [groups, edges],
  );
}

/** What of each group's open deals may be expected to be won in a period (docs/measures.md §5 "cycle-aware"); `null` for arguments: nothing is measured. */
export function useCycleAwareGroups(
  args: CycleAwareCoverageArgs | null,
  options: GroupOptions,
): readonly MeasuredGroup<CycleAwareCoverageResult>[] | null {
  return useMeasureGroupsIf(cycleAwareCoverage, args, options);
}
