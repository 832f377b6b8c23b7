/** A place on a board. */
export interface BoardPlace {
  readonly stageId: string;
  /** The lane's value, `null` = not known; absent where the board has no lanes. */
  readonly lane?: string | null | undefined;
  /** 0 first. Of a card that is being moved: counted among the stage's other cards. */
  readonly index: number;
}

/** A place of a column, which may be one of a lane. */
export function placeIn({ stageId, lane }: Omit<BoardPlace, 'index'>, index: number): BoardPlace {
  return lane === undefined ? { stageId, index } : { stageId, lane, index };
}

/** Whether two places are in one column of one lane. */
export function isSameColumn(one: Omit<BoardPlace, 'index'>, other: Omit<BoardPlace, 'index'>): boolean {
  return one.stageId === other.stageId && one.lane === other.lane;
}

/** Whether two places are one, or both are none. */
export function samePlace(one: BoardPlace | null, other: BoardPlace | null): boolean {
  if (!one || !other) return one === other;
  return isSameColumn(one, other) && one.index === other.index;
}

/** A way to go from a place, in reading order: `forward` is the next column, on a right-to-left page the one to the left. */
export type BoardStep = 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last' | 'back' | 'forward';

/** Whether a step goes up or down, and so on into another lane at a lane's end. */
export function isLaneStep(step: BoardStep): boolean {
  return step === 'up' || step === 'down' || step === 'page-up' || step === 'page-down';
}

/** A column to walk: how many places there are in it; one without any is stepped over. */
export interface BoardRoom extends Omit<BoardPlace, 'index'> {
  readonly places: number;
}

/** Cards that Page Up and Page Down pass by. */
export const BOARD_PAGE = 10;

/**
 * Where a step leads; the place itself where it leads nowhere. Where there are lanes, `up` and `down` go on from a lane's end in
 * the next lane's column of the same stage, `page-up` and `page-down` go there at once, and all others stay in the lane.
 */
export function walkBoard(step: BoardStep, from: BoardPlace, rooms: readonly BoardRoom[]): BoardPlace {
  const at = rooms.findIndex((room) => isSameColumn(room, from));
  const places = rooms[at]?.places ?? 0;
  const to = (index: number): BoardPlace =>
    places === 0 ? from : placeIn(from, Math.max(0, Math.min(places - 1, index)));
  const before = (): BoardRoom[] => rooms.slice(0, Math.max(0, at)).toReversed();
  const after = (): BoardRoom[] => rooms.slice(at + 1);
  const sameStage = ({ stageId }: BoardRoom): boolean => stageId === from.stageId;
  const sameLane = ({ lane }: BoardRoom): boolean => lane === from.lane;
  const hasLanes = from.lane !== undefined;
  switch (step) {
    case 'up':
      return from.index > 0 ? to(from.index - 1) : beside(before().filter(sameStage), from, Infinity);
    case 'down':
      return from.index < places - 1 ? to(from.index + 1) : beside(after().filter(sameStage), from, 0);
    case 'page-up':
      return hasLanes ? beside(before().filter(sameStage), from) : to(from.index - BOARD_PAGE);
    case 'page-down':
      return hasLanes ? beside(after().filter(sameStage), from) : to(from.index + BOARD_PAGE);
    case 'first':
      return to(0);
    case 'last':
      return to(places - 1);
    case 'back':
      return beside(before().filter(sameLane), from);
    case 'forward':
      return beside(after().filter(sameLane), from);
  }
}

/** The place of the same height, or of another, in the nearest column that has one. */
function beside(rooms: readonly BoardRoom[], from: BoardPlace, index: number = from.index): BoardPlace {
  const room = rooms.find(({ places }) => places > 0);
  return room ? placeIn(room, Math.min(index, room.places - 1)) : from;
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
