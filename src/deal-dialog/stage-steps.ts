import type { Process, Visit } from '../model/index.js';

/** How a deal came into a stage. */
export interface StageStep {
  /** Whether it came from a later stage of the same track. */
  readonly isBack: boolean;
  /** Ids of open stages of the track that lie between, and that the deal never visited. */
  readonly skippedIds: readonly string[];
}

const FIRST: StageStep = { isBack: false, skippedIds: [] };

/**
 * For each visit, how the deal came there from the one before. Nothing is said of a visit that was filled in, nor of coming
 * from one, for what lies between is not known; nor of moving on to another track.
 */
export function stageSteps(visits: readonly Visit[], process: Process): StageStep[] {
  const visited = new Set(visits.map(({ stageId }) => stageId));
  return visits.map((visit, index): StageStep => {
    const before = visits[index - 1];
    if (!before || before.added || visit.added) return FIRST;
    const from = process.stages[process.stageIndexById.get(before.stageId) ?? -1];
    const to = process.stages[process.stageIndexById.get(visit.stageId) ?? -1];
    if (!from || !to || from.trackIndex !== to.trackIndex) return FIRST;
    if (from.openIndex === null || to.openIndex === null) return FIRST;
    const between = process.openStageIndexes[to.trackIndex]?.slice(from.openIndex + 1, to.openIndex) ?? [];
    return {
      isBack: to.openIndex < from.openIndex,
      skippedIds: between
        .map((stageIndex) => process.stages[stageIndex]?.stage.id ?? '')
        .filter((id) => !visited.has(id)),
    };
  });
}
