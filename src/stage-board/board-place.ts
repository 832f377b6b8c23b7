/** A place on a board. */
export interface BoardPlace {
  readonly stageId: string;
  /** 0 first. Of a card that is being moved: counted among the stage's other cards. */
  readonly index: number;
}

/** A way to go from a place, in reading order: `forward` is the next column, on a right-to-left page the one to the left. */
export type BoardStep = 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last' | 'back' | 'forward';

/** A column to walk: how many places there are in it; one without any is stepped over. */
export interface BoardRoom {
  readonly stageId: string;
  readonly places: number;
}

/** Cards that Page Up and Page Down pass by. */
export const BOARD_PAGE = 10;

/** Where a step leads; the place itself where it leads nowhere. */
export function walkBoard(step: BoardStep, from: BoardPlace, rooms: readonly BoardRoom[]): BoardPlace {
  const at = rooms.findIndex(({ stageId }) => stageId === from.stageId);
  const places = rooms[at]?.places ?? 0;
  const to = (index: number): BoardPlace =>
    places === 0 ? from : { stageId: from.stageId, index: Math.max(0, Math.min(places - 1, index)) };
  switch (step) {
    case 'up':
      return to(from.index - 1);
    case 'down':
      return to(from.index + 1);
    case 'page-up':
      return to(from.index - BOARD_PAGE);
    case 'page-down':
      return to(from.index + BOARD_PAGE);
    case 'first':
      return to(0);
    case 'last':
      return to(places - 1);
    case 'back':
      return beside(rooms.slice(0, Math.max(0, at)).toReversed(), from);
    case 'forward':
      return beside(rooms.slice(at + 1), from);
  }
}

/** The place of the same height in the nearest column that has one. */
function beside(rooms: readonly BoardRoom[], from: BoardPlace): BoardPlace {
  const room = rooms.find(({ places }) => places > 0);
  return room ? { stageId: room.stageId, index: Math.min(from.index, room.places - 1) } : from;
}

/** What of a key press the walk needs. */
export interface BoardKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The step that a key asks for; `null` = none. The arrows point where they point on the page. */
export function boardStepOf({ key, ctrlKey, metaKey, altKey }: BoardKey, isRtl: boolean): BoardStep | null {
  if (ctrlKey || metaKey || altKey) return null;
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'PageUp':
      return 'page-up';
    case 'PageDown':
      return 'page-down';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    case 'ArrowLeft':
      return isRtl ? 'forward' : 'back';
    case 'ArrowRight':
      return isRtl ? 'back' : 'forward';
    default:
      return null;
  }
}
