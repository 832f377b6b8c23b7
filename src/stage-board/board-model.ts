import type { Deal } from '../model/index.js';
import { dealAtPlace, placeOfDeal } from './board-column.js';
import type { BoardMoveRequest } from './board-move.js';
import { walkBoard, type BoardPlace, type BoardRoom, type BoardStep } from './board-place.js';
import { roomsFor, toldAt, withinRooms, type BoardScene } from './board-rooms.js';
import type { BoardSaying } from './board-saying.js';

/** A card in the air. */
export interface BoardCarry {
  /** As it was when it was lifted. */
  readonly deal: Deal;
  readonly fromStageId: string;
  readonly by: 'pointer' | 'keyboard';
  /** Where it would be put down: the index counts the stage's other cards; `null` = nowhere on the board. */
  readonly over: BoardPlace | null;
}

/** What a reader is doing on the board. */
export interface BoardSituation {
  /** The deal whose card was last walked to; `null` = none. */
  readonly activeId: string | null;
  /** Where that card was, so that its neighbour is found once it is gone. */
  readonly activePlace: BoardPlace | null;
  readonly carry: BoardCarry | null;
}

/** Nothing done so far. */
export const CALM: BoardSituation = { activeId: null, activePlace: null, carry: null };

/** What can be done. */
export type BoardCommand =
  | { readonly type: 'activate'; readonly dealId: string }
  | { readonly type: 'step'; readonly step: BoardStep }
  | { readonly type: 'lift'; readonly dealId: string; readonly by: BoardCarry['by'] }
  | { readonly type: 'hover'; readonly over: BoardPlace | null }
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
      return carry ? { ...stay, situation: hovered(situation, carry, command.over) } : stay;
    case 'drop':
      return carry ? dropped(situation, carry, scene) : stay;
    case 'cancel':
      return carry ? cancelled(situation, carry, scene) : stay;
    case 'leave':
      return carry?.by === 'keyboard' ? cancelled(situation, carry, scene) : stay;
    case 'refresh':
      return carry ? refreshed(situation, carry, scene) : stay;
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
  const rooms = columns.map(({ stageId, list }): BoardRoom => ({ stageId, places: list.length }));
  const deal = dealAtPlace(columns, walkBoard(step, from, rooms));
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
  const carry: BoardCarry = { deal, fromStageId: from.stageId, by, over: from };
  const next = { activeId: dealId, activePlace: from, carry };
  // Those who drag see what they do: every change of place told aloud would only come too late.
  const saying: BoardSaying | null =
    by === 'keyboard' ? { type: 'lifted', deal, at: toldAt(from, carry.deal.id, scene) } : null;
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
  return { situation: next, saying: { type: 'over', at: toldAt(over, carry.deal.id, scene) }, request: null };
}

function hovered(situation: BoardSituation, carry: BoardCarry, over: BoardPlace | null): BoardSituation {
  if (carry.by !== 'pointer' || samePlace(over, carry.over)) return situation;
  return { ...situation, carry: { ...carry, over } };
}

function samePlace(one: BoardPlace | null, other: BoardPlace | null): boolean {
  return one?.stageId === other?.stageId && one?.index === other?.index;
}

function dropped(situation: BoardSituation, carry: BoardCarry, scene: BoardScene): BoardOutcome {
  const { deal, over, by } = carry;
  const now = placeOfDeal(scene.columns, deal.id);
  if (!over || !now) return cancelled(situation, carry, scene);
  const landed = { ...situation, carry: null };
  const isSame = over.stageId === now.stageId && (!scene.isRanked || over.index === now.index);
  if (isSame)
    return {
      situation: landed,
      saying: { type: 'stayed', deal, at: toldAt(now, carry.deal.id, scene) },
      request: null,
    };
  return {
    situation: landed,
    saying: null,
    request: { dealId: deal.id, toStageId: over.stageId, toIndex: over.index, by },
  };
}

function cancelled(situation: BoardSituation, carry: BoardCarry, scene: BoardScene): BoardOutcome {
  const now = placeOfDeal(scene.columns, carry.deal.id);
  const saying: BoardSaying = now
    ? { type: 'cancelled', deal: carry.deal, at: toldAt(now, carry.deal.id, scene) }
    : { type: 'gone', deal: carry.deal };
  return { situation: { ...situation, carry: null }, saying, request: null };
}

function refreshed(situation: BoardSituation, carry: BoardCarry, scene: BoardScene): BoardOutcome {
  const now = placeOfDeal(scene.columns, carry.deal.id);
  if (now?.stageId === carry.fromStageId) {
    const over = carry.over && withinRooms(carry.over, roomsFor(carry.deal.id, scene));
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
