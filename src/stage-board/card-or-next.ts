import { columnOf, type BoardColumn } from './board-column.js';
import type { BoardPlace } from './board-place.js';
import { cardElement } from './use-board-focus.js';

const NONE: ReadonlySet<string> = new Set();

/**
 * What has the focus once a dialog about a card is closed: the card; where it left the board, the next one of its column that
 * did not go with it, else the one before; else a card that Tab stops at. `null` = there is no card.
 * @param cells the columns as they were while the dialog was open
 */
export function cardOrNext(
  frame: Element,
  cells: readonly BoardColumn[],
  dealId: string | null,
  place: BoardPlace | null,
  without: ReadonlySet<string> = NONE,
): HTMLElement | null {
  const card = dealId === null ? null : cardElement(frame, dealId);
  if (card) return card;
  const list = place ? columnOf(cells, place.stageId, place.lane)?.list : undefined;
  const at = place?.index ?? 0;
  const ids = Array.from({ length: list?.length ?? 0 }, (_, index) => list?.at(index)?.id);
  const isLeft = (id: string | undefined): boolean => id !== undefined && id !== dealId && !without.has(id);
  const next = ids.slice(at).find(isLeft) ?? ids.slice(0, at).findLast(isLeft);
  return (
    (next === undefined ? null : cardElement(frame, next)) ??
    frame.querySelector<HTMLElement>('[data-deal-id][tabindex="0"]')
  );
}
