import type { CoverageResult } from './coverage-result.js';
import { zoneEdges, zoneOf } from './coverage-zone.js';
import { fixedRequired } from './required-coverage.js';

/** What a group is held to, each a multiple of what it has left to win; absent = as it was measured. */
export interface CoverageEdges {
  /** In place of the multiple that was found. */
  readonly required?: number;
  readonly floor?: number;
  readonly ceiling?: number;
}

/**
 * A measured coverage held to edges of its own, as if it had been measured with them: "both settable, per group too"
 * (docs/measures.md §5). @throws PipelineError `invalid-argument` where an edge is no multiple, or the floor lies above the ceiling
 */
export function withCoverageEdges(result: CoverageResult, given: CoverageEdges): CoverageResult {
  const required = given.required === undefined ? result.required : fixedRequired(given.required);
  const floor = given.floor ?? (result.isFloorGiven ? result.floor : null);
  const ceiling = given.ceiling ?? (result.isCeilingGiven ? result.ceiling : null);
  const edges = zoneEdges(
    {
      window: result.window,
      ...(floor === null ? {} : { floor }),
      ...(ceiling === null ? {} : { ceiling }),
    },
    required.multiple,
  );
  return { ...result, required, ...edges, zone: zoneOf(result.coverageOfRemaining?.value ?? null, edges) };
}
