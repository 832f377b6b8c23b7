import type { Deal, Evidence } from '../model/index.js';
import type { DealChange, DealEdit, Operation } from '../summary/index.js';

/** What a move may have set beside the stage. */
const SET = [
  'ownerId',
  'teamId',
  'source',
  'account',
  'dimensions',
] as const satisfies readonly (keyof DealEdit)[];

/**
 * The operation that brings deals back to where they were before some changes, as data for the host: evidence that came with a
 * move is withdrawn. The days of the stage begin anew where it is kept as a move; who keeps rows can put the one before back.
 */
export function takeBackOperation(changes: readonly DealChange[]): Operation {
  const operations = changes.flatMap(({ before, after }) => (before && after ? back(before, after) : []));
  const [only] = operations;
  return operations.length === 1 && only ? only : { type: 'batch', operations };
}

function back(before: Deal, after: Deal): readonly Operation[] {
  const { id: dealId, rank } = before;
  const set: DealEdit = Object.fromEntries(
    SET.flatMap((field) => (before[field] === after[field] ? [] : [[field, before[field]]])),
  );
  const isMoved = before.stageId !== after.stageId;
  const edit: DealEdit = isMoved || rank === after.rank ? set : { ...set, rank };
  const operations: Operation[] = [];
  if (isMoved) {
    const { stageId: toStageId, lostReason } = before;
    const told = lostReason === after.lostReason ? {} : { lostReason };
    operations.push({ type: 'move', dealId, toStageId, rank, ...told });
  }
  if (Object.keys(edit).length > 0) operations.push({ type: 'edit', dealId, changes: edit });
  for (const given of after.evidence) {
    if (before.evidence.some((known) => isSameEvidence(known, given))) continue;
    const { stageId, criterionId, by, note } = given;
    operations.push({ type: 'withdraw-evidence', dealId, stageId, criterionId, by, note });
  }
  return operations;
}

function isSameEvidence(one: Evidence, other: Evidence): boolean {
  return (
    one.stageId === other.stageId &&
    one.criterionId === other.criterionId &&
    one.by === other.by &&
    one.note === other.note
  );
}
