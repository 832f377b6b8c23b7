import type { Deal } from '../model/index.js';
import { columnOf, dealAtPlace, placeOfDeal } from './board-column.js';
import type { BoardMoveRequest } from './board-move.js';
import {
  isLaneStep,
  isSameColumn,
  samePlace,
  walkBoard,
  type BoardPlace,
  type BoardStep,
} from './board-place.js';
import { mayEnterLane, roomsFor, toldAt, walkRooms, withinRooms, type BoardScene } from './board-rooms.js';
import type { BoardSaying } from './board-saying.js';
import {
  carriedWith,
  NO_SELECTION,
  select,
  stillThere,
  type BoardSelection,
  type SelectCommand,
} from './board-selection.js';

/** A card in the air. */
export interface BoardCarry {
  /** As it was when it was lifted. */
  readonly deal: Deal;
  readonly fromStageId: string;
  readonly by: 'pointer' | 'keyboard';
  /** Where it would be put down: the index counts the stage's other cards; `null` = nowhere on the board. */
  readonly over: BoardPlace | null;
  /** Whether it is over a lane that it may not go to. */
  readonly isLaneHeld?: boolean;
  /** Those picked with it, which go where it goes; absent = it goes alone. */
  readonly others?: readonly Deal[];
}

/** What a reader is doing on the board. */
export interface BoardSituation {
  /** The deal whose card was last walked to; `null` = none. */
  readonly activeId: string | null;
  /** Where that card was, so that its neighbour is found once it is gone. */
  readonly activePlace: BoardPlace | null;
  readonly carry: BoardCarry | null;
  readonly selection: BoardSelection;
}

/** Nothing done so far. */
export const CALM: BoardSituation = {
  ...{ activeId: null, activePlace: null, carry: null },
  selection: NO_SELECTION,
};

/** What can be done. */
export type BoardCommand =
  | { readonly type: 'activate'; readonly dealId: string }
  | { readonly type: 'step'; readonly step: BoardStep }
  | { readonly type: 'lift'; readonly dealId: string; readonly by: BoardCarry['by'] }
  | { readonly type: 'hover'; readonly over: BoardPlace | null }
  | SelectCommand
  | { readonly type: 'drop' }
  | { readonly type: 'cancel' }
  /** The focus went elsewhere: what the keyboard carries is let go. */
  | { readonly type: 'leave' }
  /** The deals are others than before. */
  | { readonly type: 'refresh' };

/** What a command came to: the same situation where nothing changed. */
export interface BoardOutcome {
  readonly situation: BoardSituation;
  readonly saying: BoardSaying | null;
  /** A move that is to be made. */
  readonly request: BoardMoveRequest | null;
}

/** Does a command. Pure: whoever calls it keeps the situation, tells what is said and makes the move. */
export function stepBoard(situation: BoardSituation, command: BoardCommand, scene: BoardScene): BoardOutcome {
  const { carry } = situation;
  const stay: BoardOutcome = { situation, saying: null, request: null };
  switch (command.type) {
    case 'activate':
      return { ...stay, situation: activated(situation, command.dealId, scene) };
    case 'step':
      return carry
        ? carried(situation, carry, command.step, scene)
        : { ...stay, situation: walked(situation, command.step, scene) };
    case 'lift':
      return carry ? stay : lifted(situation, command, scene);
    case 'hover':
      return carry ? { ...stay, situation: hovered(situation, carry, command.over, scene) } : stay;
    case 'select':
      return carry ? stay : selected(situation, command, scene);
    case 'drop':
      return carry ? dropped(situation, carry, scene) : stay;
    case 'cancel':
      return carry ? cancelled(situation, carry, scene) : stay;
    case 'leave':
      return carry?.by === 'keyboard' ? cancelled(situation, carry, scene) : stay;
    case 'refresh':
      return refreshed({ ...stay, situation: pruned(situation, scene) }, carry, scene);
  }
}

function activated(situation: BoardSituation, dealId: string, { columns }: BoardScene): BoardSituation {
  const activePlace = placeOfDeal(columns, dealId);
  return activePlace ? { ...situation, activeId: dealId, activePlace } : situation;
}

function walked(situation: BoardSituation, step: BoardStep, scene: BoardScene): BoardSituation {
  const { columns } = scene;
  const from = situation.activeId === null ? null : placeOfDeal(columns, situation.activeId);
  if (!from) return situation;
  const deal = dealAtPlace(columns, walkBoard(step, from, walkRooms(scene)));
  return deal ? activated(situation, deal.id, scene) : situation;
}

function lifted(
  situation: BoardSituation,
  { dealId, by }: { readonly dealId: string; readonly by: BoardCarry['by'] },
  scene: BoardScene,
): BoardOutcome {
  const from = placeOfDeal(scene.columns, dealId);
  const deal = from && dealAtPlace(scene.columns, from);
  if (!from || !deal) return { situation, saying: null, request: null };
  const others = carriedWith(dealId, situation.selection, scene.columns);
  const carry: BoardCarry = {
    ...{ deal, fromStageId: from.stageId, by, over: from },
    ...(others.length > 0 && { others }),
  };
  const next = { ...situation, activeId: dealId, activePlace: from, carry };
  // Those who drag see what they do: every change of place told aloud would only come too late.
  const saying: BoardSaying | null =
    by === 'keyboard'
      ? { type: 'lifted', deal, at: toldAt(from, carry.deal.id, scene), others: others.length }
      : null;
  return { situation: next, saying, request: null };
}

function carried(
  situation: BoardSituation,
  carry: BoardCarry,
  step: BoardStep,
  scene: BoardScene,
): BoardOutcome {
  if (carry.by === 'pointer' || !carry.over) return { situation, saying: null, request: null };
  const over = walkBoard(step, carry.over, roomsFor(carry.deal.id, scene));
  const next = over === carry.over ? situation : { ...situation, carry: { ...carry, over } };
  if (over === carry.over && isLaneStep(step) && scene.lanes?.canChange === false) {
    const { deal } = carry;
    return {
      situation,
      saying: { type: 'lane-held', deal, at: toldAt(over, deal.id, scene) },
      request: null,
    };
  }
  return {
    situation: next,
    saying: { type: 'over', deal: carry.deal, at: toldAt(over, carry.deal.id, scene) },
    request: null,
  };
}

function hovered(
  situation: BoardSituation,
  carry: BoardCarry,
  place: BoardPlace | null,
  scene: BoardScene,
): BoardSituation {
  if (carry.by !== 'pointer') return situation;
  const isLaneHeld = place !== null && !mayEnterLane(carry.deal.id, place, scene);
  const over = isLaneHeld ? null : place;
  if (samePlace(over, carry.over) && isLaneHeld === (carry.isLaneHeld ?? false)) return situation;
  const { isLaneHeld: _, ...rest } = carry;
  return { ...situation, carry: { ...rest, over, ...(isLaneHeld && { isLaneHeld }) } };
}

function dropped(situation: BoardSituation, carry: BoardCarry, scene: BoardScene): BoardOutcome {
  const { deal, over, by } = carry;
  const now = placeOfDeal(scene.columns, deal.id);
  if (!over || !now) return cancelled(situation, carry, scene);
  const others = carry.others ?? [];
  const isSame =
    others.length === 0 && isSameColumn(over, now) && (!scene.isRanked || over.index === now.index);
  // The column of stages that nobody knows takes no cards: one lifted there can only go, and those with it.
  if (isSame || !columnOf(scene.columns, over.stageId, over.lane)?.canReceive)
    return {
      situation: { ...situation, carry: null },
      saying: { type: 'stayed', deal, at: toldAt(now, carry.deal.id, scene) },
      request: null,
    };
  const selection = others.length > 0 ? NO_SELECTION : situation.selection;
  return {
    situation: { ...situation, carry: null, selection },
    saying: null,
    request: {
      ...{ dealId: deal.id, toStageId: over.stageId, toIndex: over.index, by },
      // In its own lane it takes those with it in theirs.
      ...(over.lane !== now.lane && { toLane: over.lane }),
      ...(others.length > 0 && { alsoDealIds: others.map(({ id }) => id) }),
    },
  };
}

function cancelled(situation: BoardSituation, carry: BoardCarry, scene: BoardScene): BoardOutcome {
  const now = placeOfDeal(scene.columns, carry.deal.id);
  const saying: BoardSaying = now
    ? {
        type: carry.isLaneHeld ? 'lane-held' : 'cancelled',
        deal: carry.deal,
        at: toldAt(now, carry.deal.id, scene),
      }
    : { type: 'gone', deal: carry.deal };
  return { situation: { ...situation, carry: null }, saying, request: null };
}

function selected(situation: BoardSituation, command: SelectCommand, scene: BoardScene): BoardOutcome {
  const selection = select(situation.selection, command, scene.columns);
  if (selection === situation.selection) return { situation, saying: null, request: null };
  const saying: BoardSaying = { type: 'selected', count: selection.ids.size };
  return { situation: { ...situation, selection }, saying, request: null };
}

function pruned(situation: BoardSituation, { columns }: BoardScene): BoardSituation {
  const selection = stillThere(situation.selection, columns);
  return selection === situation.selection ? situation : { ...situation, selection };
}

function refreshed(stay: BoardOutcome, carry: BoardCarry | null, scene: BoardScene): BoardOutcome {
  if (!carry) return stay;
  const { situation } = stay;
  const now = placeOfDeal(scene.columns, carry.deal.id);
  if (now?.stageId === carry.fromStageId) {
    const mayStay = carry.over !== null && mayEnterLane(carry.deal.id, carry.over, scene);
    const within = mayStay ? withinRooms(carry.over, roomsFor(carry.deal.id, scene)) : null;
    // Keys need a place to go on from: where its column is gone, that is the card's own.
    const over = within ?? (carry.by === 'keyboard' ? now : null);
    const isSame = samePlace(over, carry.over);
    return {
      situation: isSame ? situation : { ...situation, carry: { ...carry, over } },
      saying: null,
      request: null,
    };
  }
  const saying: BoardSaying = { type: now ? 'taken' : 'gone', deal: carry.deal };
  return { situation: { ...situation, carry: null }, saying, request: null };
}
