import { columnOf, placeOfDeal, type BoardColumn } from './board-column.js';
import { placeIn, type BoardPlace } from './board-place.js';
import type { DragOver } from './drag-engine.js';

/** The place that a dragged card is over, counted among the other cards; `null` = where no card can be put. */
export function placeOver(
  over: DragOver | null,
  dealId: string,
  columns: readonly BoardColumn[],
): BoardPlace | null {
  // What stands above the lanes is of all of them: there a card stays in its own.
  const column =
    over &&
    (columnOf(columns, over.stageId, over.lane) ??
      (over.lane === undefined && columnOf(columns, over.stageId, placeOfDeal(columns, dealId)?.lane)));
  if (!over || !column || !column.canReceive) return null;
  const { list } = column;
  const own = list.indexOf(dealId);
  if (column.isCollapsed) return placeIn(column, 0);
  const others = list.length - (own === -1 ? 0 : 1);
  const at = over.dealId === null ? -1 : list.indexOf(over.dealId);
  if (at === -1) return placeIn(column, over.edge === 'top' ? 0 : others);
  if (at === own) return placeIn(column, own);
  const among = own !== -1 && at > own ? at - 1 : at;
  return placeIn(column, over.edge === 'top' ? among : among + 1);
}
