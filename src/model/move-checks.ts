import type { Deal } from './deal.js';
import { moveCheck, type MoveCheck, type MoveTold, type StageLoad } from './move-check.js';
import type { Process } from './pipeline-definition.js';

/** A move that is asked about. */
export interface MoveIntent extends Pick<MoveTold, 'lostReason' | 'until'> {
  readonly deal: Deal;
  readonly toStageId: string;
}

/**
 * What the process says of several moves made together: a check each, in order, each of another deal. Those before count towards limits, where they
 * leave as well as where they go.
 * @param loadOf what stands in a stage before them; `null` = not known, and its limit is not asked
 */
export function moveChecks(
  intents: readonly MoveIntent[],
  process: Process,
  loadOf: (stageId: string) => StageLoad | null,
): readonly MoveCheck[] {
  const loads = new Map<string, StageLoad | null>();
  const at = (stageId: string): StageLoad | null => {
    const known = loads.get(stageId);
    return known === undefined ? loadOf(stageId) : known;
  };
  const add = (stageId: string, count: number, valueMinor: number): void => {
    const load = at(stageId);
    loads.set(
      stageId,
      load && { count: load.count + count, valueMinor: load.valueMinor + count * valueMinor },
    );
  };
  return intents.map(({ deal, toStageId, lostReason, until }) => {
    const check = moveCheck(deal, toStageId, process, { lostReason, until, load: at(toStageId) });
    if (toStageId !== deal.stageId) {
      add(deal.stageId, -1, deal.amountMinor ?? 0);
      add(toStageId, 1, deal.amountMinor ?? 0);
    }
    return check;
  });
}
