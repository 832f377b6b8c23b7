import { PipelineError, type Process } from '../model/index.js';

/** Where an open stage stands: its track, and its place among the open stages there, 0 first. */
export interface OpenStagePlace {
  readonly trackIndex: number;
  readonly place: number;
}

/** The place of the open stage that a filter names. @throws PipelineError `unknown-stage` where it is no open stage */
export function openStagePlace(stageId: string, { stages, stageIndexById }: Process): OpenStagePlace {
  const at = stages[stageIndexById.get(stageId) ?? -1];
  if (at && at.openIndex !== null) return { trackIndex: at.trackIndex, place: at.openIndex };
  throw new PipelineError(
    'unknown-stage',
    `There is no open stage "${stageId}" that deals could have reached. Use the id of an open stage in the definition.`,
  );
}
