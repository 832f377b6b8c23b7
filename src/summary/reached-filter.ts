import { KIND_CODE, UNKNOWN_PATH } from './codes.js';
import type { DealTable } from './deal-table.js';
import { openStagePlace } from './open-stage-place.js';
import { forEachTrackReach } from './track-reach.js';

/** Deals that reached an open stage, and what becomes of those of which nobody knows (docs/measures.md §0 "unknown path"). */
export interface ReachedFilter {
  readonly stageId: string;
  /**
   * Ended deals of unknown path: `exclude` (default); `include`, for a figure that reports them itself; `first-stage`: they
   * reached the first stage, and the won ones all.
   */
  readonly unknownPath?: 'exclude' | 'include' | 'first-stage';
}

/** The test of a row against the filter. @throws PipelineError `unknown-stage` where it is no open stage */
export function reachedTest(
  { stageId, unknownPath = 'exclude' }: ReachedFilter,
  table: DealTable,
): (row: number) => boolean {
  const { trackIndex, place } = openStagePlace(stageId, table.process);
  const isUnknownIn = (outcome: number): boolean => {
    if (unknownPath !== 'first-stage') return unknownPath === 'include';
    // Of open deals without a visit nobody knows how far they came.
    const hasEnded = outcome === KIND_CODE.lost || outcome === KIND_CODE.disqualified;
    return outcome === KIND_CODE.won || (hasEnded && place === 0);
  };
  return (row) => {
    let hasReached = false;
    forEachTrackReach(table, row, ({ track, furthest, outcome }) => {
      if (track !== trackIndex) return;
      hasReached = furthest === UNKNOWN_PATH ? isUnknownIn(outcome) : furthest >= place;
    });
    return hasReached;
  };
}
