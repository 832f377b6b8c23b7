import type { PipelineDefinition, Process } from '../../model/index.js';
import { keepStoredOrder, orderOpenStages, type AddedOpenStage } from './stage-order.js';

/** A stage that the process does not have. */
export interface AddedStage extends AddedOpenStage {
  /** Whether it stands before all others: deals in it have come no further that anybody knows. */
  readonly isFirst: boolean;
}

/** A definition with stages added, and the order of its open ones. */
export interface WithStages {
  readonly definition: PipelineDefinition;
  /** Ids of the open stages of the track that stages are added to, in order. */
  readonly stageOrder: readonly string[];
}

/**
 * Adds stages to the last track of the pipeline: open ones among those there are, in the order a stored mapping tells,
 * else the one that is recognised; the others at the end.
 * @param storedOrder ids of open stages; those that are not there are passed over.
 */
export function withStages(
  definition: PipelineDefinition,
  { pipelineTracks }: Process,
  added: readonly AddedStage[],
  storedOrder: readonly string[],
): WithStages {
  const trackIndex = Math.max(pipelineTracks.lastIndexOf(true), 0);
  const stages = definition.tracks[trackIndex]?.stages ?? [];
  const open = stages.filter(({ kind }) => kind === 'open');
  if (added.length === 0) return { definition, stageOrder: open.map(({ id }) => id) };
  const others = stages.filter(({ kind }) => kind !== 'open');
  const addedOpen = added.filter(({ stage, isFirst }) => stage.kind === 'open' && !isFirst);
  const first = added.filter(({ isFirst }) => isFirst).map(({ stage }) => stage);
  const addedOthers = added
    .filter(({ stage, isFirst }) => stage.kind !== 'open' && !isFirst)
    .map(({ stage }) => stage);
  const recognised = [...first, ...orderOpenStages(open, addedOpen)];
  const ordered = keepStoredOrder(open, recognised, storedOrder);
  const all = [...ordered, ...others, ...addedOthers];
  const tracks = definition.tracks.map((track, index) =>
    index === trackIndex ? { ...track, stages: all } : track,
  );
  return { definition: { ...definition, tracks }, stageOrder: ordered.map(({ id }) => id) };
}
