import type { Deal, PastContext } from '../model/index.js';

/** Whether a deal stands, or where that is known ended, in a pipeline track. */
export function isInTracks(deal: Deal, { process }: Pick<PastContext, 'process'>): boolean {
  const { kind, pathKnown, visits, stageId: now } = deal;
  const stageId = kind !== 'open' && pathKnown ? (visits.at(-1)?.stageId ?? now) : now;
  const at = process.stages[process.stageIndexById.get(stageId) ?? -1];
  return at !== undefined && process.pipelineTracks[at.trackIndex] === true;
}
