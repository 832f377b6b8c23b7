import { columnOf, placeOfDeal, type BoardColumn } from './board-column.js';
import type { BoardLane } from './board-lane.js';
import { isSameColumn } from './board-place.js';
import { stopIndex } from './board-card-view.js';
import type { BoardSituation } from './board-model.js';

/** Tells at which card of a column Tab stops; −1 = at none. */
export type StopOf = (column: BoardColumn, situation: BoardSituation) => number;

/**
 * Tab stops at one card a column, and where there are lanes at one card a lane: the card last walked to, else the first of the
 * lane, in a column that is not collapsed. A stop for each column of each lane would be hundreds.
 */
export function laneStops(
  lanes: readonly BoardLane[],
  cells: readonly BoardColumn[],
  activeId: string | null,
): StopOf {
  const place = activeId === null ? null : placeOfDeal(cells, activeId);
  const active = place && !columnOf(cells, place.stageId, place.lane)?.isCollapsed ? place : null;
  const firsts = new Set(
    lanes.map(({ columns }) => columns.find(({ list, isCollapsed }) => list.length > 0 && !isCollapsed)),
  );
  return (column) => {
    if (active && active.lane === column.lane) return isSameColumn(active, column) ? active.index : -1;
    return firsts.has(column) ? 0 : -1;
  };
}

/** Where Tab stops on a board: as {@link laneStops} has it where there are lanes. */
export function boardStops(
  lanes: readonly BoardLane[] | null,
  cells: readonly BoardColumn[],
  activeId: string | null,
): StopOf {
  return lanes ? laneStops(lanes, cells, activeId) : stopIndex;
}
