import { columnOf, placeOfDeal, type BoardColumn } from './board-column.js';
import { isSameColumn, placeIn, type BoardPlace, type BoardRoom } from './board-place.js';
import { toldPlace, type ToldPlace } from './board-saying.js';

/** What of a board's lanes a command is read against. */
export interface BoardSceneLanes {
  /** Whether a card may go to another lane. */
  readonly canChange: boolean;
  /** Lanes whose cards are not drawn: the walk goes past them. */
  readonly collapsed: ReadonlySet<string | null>;
}

/** What a command is read against. */
export interface BoardScene {
  /** Of a board with lanes: those of every lane, lane by lane. */
  readonly columns: readonly BoardColumn[];
  /** Whether cards stand as people placed them; else only their column can be chosen. */
  readonly isRanked: boolean;
  /** Absent or `null` = the board has none. */
  readonly lanes?: BoardSceneLanes | null;
}

/** Whether the cards of a column are drawn. */
export function isWalked({ lane }: BoardColumn, { lanes }: BoardScene): boolean {
  return lane === undefined || !lanes?.collapsed.has(lane);
}

/** Whether a card may be put into the lane of a place. */
export function mayEnterLane(dealId: string, { lane }: BoardPlace, { columns, lanes }: BoardScene): boolean {
  return !lanes || lanes.canChange || placeOfDeal(columns, dealId)?.lane === lane;
}

/** Where a card in the air may be put: as many places as there are other cards, and one more. */
export function roomsFor(dealId: string, scene: BoardScene): BoardRoom[] {
  const { columns, isRanked, lanes } = scene;
  const own = lanes && !lanes.canChange ? placeOfDeal(columns, dealId) : null;
  return columns.map((column) => {
    const { stageId, lane, list, canReceive, isCollapsed } = column;
    const isOpen = canReceive && isWalked(column, scene) && (!own || own.lane === lane);
    // Of a strip nobody sees the places: a card goes to its first.
    const places = isRanked && !isCollapsed ? otherCards(list, dealId) + 1 : 1;
    return { stageId, lane, places: isOpen ? places : 0 };
  });
}

/** Where the reader may walk to: each card of the columns whose cards are drawn. */
export function walkRooms(scene: BoardScene): BoardRoom[] {
  return scene.columns.map((column) => ({
    ...placeIn(column, 0),
    places: isWalked(column, scene) && !column.isCollapsed ? column.list.length : 0,
  }));
}

/** The place, or the last one of a column that has fewer by now; `null` = the column is gone. */
export function withinRooms(place: BoardPlace, rooms: readonly BoardRoom[]): BoardPlace | null {
  const room = rooms.find((each) => isSameColumn(each, place));
  if (!room) return null;
  return placeIn(place, Math.max(0, Math.min(place.index, room.places - 1)));
}

/** A place of a card as it is told: the card itself counts among those of the column. */
export function toldAt(place: BoardPlace, dealId: string, { columns, isRanked }: BoardScene): ToldPlace {
  const column = columnOf(columns, place.stageId, place.lane);
  return toldPlace(place, column ? otherCards(column.list, dealId) + 1 : 1, isRanked);
}

function otherCards(list: BoardColumn['list'], dealId: string): number {
  return list.length - (list.indexOf(dealId) === -1 ? 0 : 1);
}
