import { moveCheck, type MoveCheck, type StageLoad } from '../model/index.js';
import { dealAtPlace, placeOfDeal, type BoardColumn } from './board-column.js';
import { planBoardMove, type BoardMove, type BoardMoveRequest } from './board-move.js';
import type { UseStageBoardOptions } from './board-options.js';

/** What the rules are read against, as it is now. */
export interface RulesScene extends Pick<
  UseStageBoardOptions,
  'totals' | 'limitTotals' | 'process' | 'order' | 'lanes' | 'canMove' | 'mayOverride'
> {
  readonly columns: readonly BoardColumn[];
}

/** Moves that were made since the figures of the board were read. */
export type FreshMoves = readonly Pick<BoardMove, 'deal' | 'from' | 'to'>[];

/** What stands in a stage, of all deals there; `null` = nothing is known of it. */
export function loadOf(
  stageId: string,
  { totals, limitTotals = totals }: Pick<RulesScene, 'totals' | 'limitTotals'>,
): StageLoad | null {
  return limitTotals.stages.find((stage) => stage.stageId === stageId)?.deals ?? null;
}

/** The same with moves that were made since: several in one go count towards a limit one after the other. */
function loadWith(stageId: string, scene: RulesScene, fresh: FreshMoves): StageLoad | null {
  const load = loadOf(stageId, scene);
  if (!load || fresh.length === 0) return load;
  let { count, valueMinor } = load;
  for (const { deal, from, to } of fresh) {
    const sign = Number(to.stageId === stageId) - Number(from.stageId === stageId);
    count += sign;
    valueMinor += sign * (deal.amountMinor ?? 0);
  }
  return { count, valueMinor };
}

/** What the rules say of a move of a card on the board; `null` = it has no such card. */
export function checkDeal(dealId: string, toStageId: string, scene: RulesScene): MoveCheck | null {
  const { columns, process, totals } = scene;
  const at = placeOfDeal(columns, dealId);
  const deal = at && dealAtPlace(columns, at);
  return deal
    ? moveCheck(deal, toStageId, process, { until: totals.asOf, load: loadOf(toStageId, scene) })
    : null;
}

/** What the rules say of a planned move. */
export function checkMove({ deal, to }: BoardMove, scene: RulesScene, fresh: FreshMoves): MoveCheck {
  const { process, totals } = scene;
  const load = loadWith(to.stageId, scene, fresh);
  return moveCheck(deal, to.stageId, process, { until: totals.asOf, load });
}

/**
 * A move as it is to be made now, some time after it was asked for; `null` = the card stands there already, `taken` = it stands
 * in another stage than it did, `gone` = it is not on the board.
 */
export function planAgain(
  request: BoardMoveRequest,
  fromStageId: string,
  { columns, order = 'rank', lanes = null }: RulesScene,
): BoardMove | 'taken' | 'gone' | null {
  const now = placeOfDeal(columns, request.dealId);
  if (!now) return 'gone';
  return now.stageId === fromStageId ? planBoardMove(request, columns, order === 'rank', lanes) : 'taken';
}
