import { PipelineError, type Process, type StageAt } from '../model/index.js';

/** The open stage of an id, and its index. @throws PipelineError `unknown-stage` */
export function openStageOf(
  process: Process,
  stageId: string,
): StageAt & { readonly index: number; readonly place: number } {
  const index = process.stageIndexById.get(stageId) ?? -1;
  const at = process.stages[index];
  if (at && at.openIndex !== null) return { ...at, index, place: at.openIndex };
  throw new PipelineError(
    'unknown-stage',
    `There is no open stage "${stageId}" to take a win rate from. Use the id of an open stage in the definition.`,
  );
}
