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
  const list = place && columnOf(cells, place.stageId, place.lane)?.list;
  const isLeft = (at: number): boolean => {
    const id = list?.at(at)?.id;
    return id !== undefined && id !== dealId && !without.has(id);
  };
  const at = place?.index ?? 0;
  let after = at;
  while (list && after < list.length && !isLeft(after)) after++;
  let before = at - 1;
  while (before >= 0 && !isLeft(before)) before--;
  const next = list?.at(after) ?? (before >= 0 ? list?.at(before) : undefined);
  return (
    (next ? cardElement(frame, next.id) : null) ??
    frame.querySelector<HTMLElement>('[data-deal-id][tabindex="0"]')
  );
}
