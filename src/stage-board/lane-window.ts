import type { LanesInSight } from './lane-engine.js';

/** Lanes that a server draws, and the page at first. */
export const BOARD_FIRST_LANES = 6;

/** Lanes drawn beyond what is in sight, at either end. */
const OVERSCAN = 1;

/** Something drawn among the lanes: a lane, or the room of lanes that are not. */
export type LaneItem =
  | { readonly type: 'lane'; readonly index: number }
  /** CSS pixels, 0 = not known. */
  | { readonly type: 'gap'; readonly before: number; readonly height: number };

/** Lanes in order, with a gap wherever some are not drawn: the first ones where it is not known what is in sight. */
export function laneItems(
  sight: LanesInSight | null,
  count: number,
  pinned: readonly number[],
): readonly LaneItem[] {
  // What was seen of other lanes says nothing of these.
  const known = sight && sight.edges.length === count + 1 ? sight : null;
  const first = known ? Math.max(0, known.startIndex - OVERSCAN) : 0;
  const end = known ? Math.min(count, known.endIndex + 1 + OVERSCAN) : Math.min(count, BOARD_FIRST_LANES);
  const indexes = new Set(pinned.filter((index) => index >= 0 && index < count));
  for (let index = first; index < end; index++) indexes.add(index);
  const items: LaneItem[] = [];
  let next = 0;
  const gapTo = (index: number): void => {
    if (index <= next) return;
    const height = known ? known.edges[index]! - known.edges[next]! : 0;
    items.push({ type: 'gap', before: index, height: Math.max(0, height) });
  };
  for (const index of [...indexes].toSorted((one, other) => one - other)) {
    gapTo(index);
    items.push({ type: 'lane', index });
    next = index + 1;
  }
  gapTo(count);
  return items;
}

/** A lane's height before it is drawn, CSS pixels: of its head, and of at most three cards. */
export function guessedHeight(mostCards: number, isCollapsed: boolean): number {
  return isCollapsed ? 76 : 100 + Math.min(3, Math.max(1, mostCards)) * 118;
}
