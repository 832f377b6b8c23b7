import { columnOf, type BoardColumn } from './board-column.js';
import type { BoardPlace, BoardRoom } from './board-place.js';
import { toldPlace, type ToldPlace } from './board-saying.js';

/** What a command is read against. */
export interface BoardScene {
  readonly columns: readonly BoardColumn[];
  /** Whether cards stand as people placed them; else only their column can be chosen. */
  readonly isRanked: boolean;
}

/** Where a card in the air may be put: as many places as there are other cards, and one more. */
export function roomsFor(dealId: string, { columns, isRanked }: BoardScene): BoardRoom[] {
  return columns.map(({ stageId, list, canReceive }) => {
    const places = isRanked ? otherCards(list, dealId) + 1 : 1;
    return { stageId, places: canReceive ? places : 0 };
  });
}

/** The place, or the last one of a column that has fewer by now; `null` = the column is gone. */
export function withinRooms(place: BoardPlace, rooms: readonly BoardRoom[]): BoardPlace | null {
  const room = rooms.find(({ stageId }) => stageId === place.stageId);
  if (!room) return null;
  return { stageId: place.stageId, index: Math.max(0, Math.min(place.index, room.places - 1)) };
}

/** A place of a card as it is told: the card itself counts among those of the column. */
export function toldAt(place: BoardPlace, dealId: string, { columns, isRanked }: BoardScene): ToldPlace {
  const column = columnOf(columns, place.stageId);
  return toldPlace(place, column ? otherCards(column.list, dealId) + 1 : 1, isRanked);
}

function otherCards(list: BoardColumn['list'], dealId: string): number {
  return list.length - (list.indexOf(dealId) === -1 ? 0 : 1);
}
