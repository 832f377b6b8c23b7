import { isEndedKind, PipelineError, type Deal, type Process } from '../model/index.js';
import type { EndOperation } from './end-operation.js';

/**
 * The stage that a `close` moves a deal to: the one given, else the only one of its outcome in the deal's track.
 * @throws PipelineError `invalid-operation`
 */
export function closingStageId(
  deal: Deal,
  { outcome, toStageId }: Extract<EndOperation, { readonly type: 'close' }>,
  process: Process,
): string {
  const track =
    process.stages[process.stageIndexById.get(deal.stageId) ?? -1]?.trackIndex ?? process.tracks.length - 1;
  const { name, stages } = process.tracks[track]!;
  const ids = stages.filter(({ kind }) => kind === outcome).map(({ id }) => id);
  const [only] = ids;
  if (toStageId === undefined && ids.length === 1) return only!;
  if (
    toStageId !== undefined &&
    process.stages[process.stageIndexById.get(toStageId) ?? -1]?.kind === outcome
  )
    return toStageId;
  throw new PipelineError(
    'invalid-operation',
    toStageId === undefined
      ? `Track "${name}" has ${ids.length === 0 ? 'no stage' : 'several stages'} of kind "${String(outcome)}" to close deal "${deal.id}" in. Give toStageId${ids.length === 0 ? '' : `: ${ids.join(', ')}`}.`
      : `Stage "${toStageId}" is not of kind "${String(outcome)}", so deal "${deal.id}" cannot be closed so there.`,
  );
}

/**
 * The open stage that a `reopen` moves an ended deal to: the one given, else the one that it ended from.
 * @throws PipelineError `invalid-operation`
 */
export function reopeningStageId(
  deal: Deal,
  { toStageId }: Extract<EndOperation, { readonly type: 'reopen' }>,
  process: Process,
): string {
  if (deal.kind === 'unmapped' || !isEndedKind(deal.kind)) {
    throw new PipelineError(
      'invalid-operation',
      `Deal "${deal.id}" has not ended, so it cannot be reopened. Use move.`,
    );
  }
  const stageId = toStageId ?? deal.visits.at(-1)?.stageId;
  if (stageId !== undefined && process.stages[process.stageIndexById.get(stageId) ?? -1]?.kind === 'open')
    return stageId;
  throw new PipelineError(
    'invalid-operation',
    stageId === undefined
      ? `It is not known from which stage deal "${deal.id}" ended. Give toStageId, an open stage.`
      : `Stage "${stageId}" is not an open stage, so deal "${deal.id}" cannot be reopened there.`,
  );
}
