import type { Process, Visit } from '../model/index.js';

/**
 * Whether a deal went from an earlier stage of a track to a later one past one that it never visited. Nothing is said of visits
 * that were filled in, nor of coming from one (docs/measures.md §12 "faults of one deal").
 */
export function hasSkippedStage(visits: readonly Visit[], process: Process): boolean {
  for (let index = 1; index < visits.length; index++) {
    const before = visits[index - 1]!;
    const visit = visits[index]!;
    if (before.added || visit.added) continue;
    const from = process.stages[process.stageIndexById.get(before.stageId) ?? -1];
    const to = process.stages[process.stageIndexById.get(visit.stageId) ?? -1];
    if (!from || !to || from.trackIndex !== to.trackIndex) continue;
    if (from.openIndex === null || to.openIndex === null) continue;
    const between = process.openStageIndexes[to.trackIndex]!.slice(from.openIndex + 1, to.openIndex);
    const isVisited = (stageId: string): boolean => visits.some((each) => each.stageId === stageId);
    if (between.some((stage) => !isVisited(process.stages[stage]!.stage.id))) return true;
  }
  return false;
}
