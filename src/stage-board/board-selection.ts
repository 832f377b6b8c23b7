import type { Deal } from '../model/index.js';
import { columnOf, dealAtPlace, placeOfDeal, type BoardColumn } from './board-column.js';
import { isSameColumn } from './board-place.js';

/** Cards that are picked together, by the ids of their deals. */
export interface BoardSelection {
  readonly ids: ReadonlySet<string>;
  /** The card from which the next range goes; `null` = none. */
  readonly anchorId: string | null;
}

/** What is done to the selection. */
export type SelectCommand =
  /** Takes a card in, or out again. */
  | { readonly type: 'select'; readonly how: 'toggle'; readonly dealId: string }
  /** Takes in all cards from the one last picked to this one, where both stand in one column; else this one. */
  | { readonly type: 'select'; readonly how: 'range'; readonly dealId: string }
  /** Takes in all cards of the column that this one stands in. */
  | { readonly type: 'select'; readonly how: 'column'; readonly dealId: string }
  | { readonly type: 'select'; readonly how: 'none' };

/** Nothing picked. */
export const NO_SELECTION: BoardSelection = { ids: new Set(), anchorId: null };

/** The selection after a command. */
export function select(
  selection: BoardSelection,
  command: SelectCommand,
  columns: readonly BoardColumn[],
): BoardSelection {
  if (command.how === 'none') return selection.ids.size === 0 ? selection : NO_SELECTION;
  const { how, dealId } = command;
  const place = placeOfDeal(columns, dealId);
  if (!place) return selection;
  const ids = new Set(selection.ids);
  if (how === 'toggle') {
    if (!ids.delete(dealId)) ids.add(dealId);
    return { ids, anchorId: dealId };
  }
  const anchor =
    how === 'range' && selection.anchorId !== null ? placeOfDeal(columns, selection.anchorId) : null;
  const list = columnOf(columns, place.stageId, place.lane)?.list;
  const isRange = anchor !== null && isSameColumn(anchor, place);
  const [from, to] =
    how === 'column'
      ? [0, (list?.length ?? 0) - 1]
      : isRange
        ? [Math.min(anchor.index, place.index), Math.max(anchor.index, place.index)]
        : [place.index, place.index];
  for (let index = from; index <= to; index++) {
    const deal = list?.at(index);
    if (deal) ids.add(deal.id);
  }
  return { ids, anchorId: isRange ? selection.anchorId : dealId };
}

/** The selection without cards that are not on the board any more; the same one where all are. */
export function stillThere(selection: BoardSelection, columns: readonly BoardColumn[]): BoardSelection {
  if (selection.ids.size === 0) return selection;
  const ids = new Set([...selection.ids].filter((dealId) => placeOfDeal(columns, dealId) !== null));
  return ids.size === selection.ids.size ? selection : { ...selection, ids };
}

/** The other deals that go where this one is carried: those picked with it, in the order of the board. */
export function carriedWith(
  dealId: string,
  { ids }: BoardSelection,
  columns: readonly BoardColumn[],
): readonly Deal[] {
  if (!ids.has(dealId)) return [];
  return inBoardOrder(
    [...ids].filter((id) => id !== dealId),
    columns,
  ).flatMap((id) => {
    const at = placeOfDeal(columns, id);
    return (at && dealAtPlace(columns, at)) ?? [];
  });
}

/** Those of some deals that are on the board, column by column from the top. */
export function inBoardOrder(dealIds: readonly string[], columns: readonly BoardColumn[]): readonly string[] {
  return dealIds
    .flatMap((dealId) => {
      const place = placeOfDeal(columns, dealId);
      const column = place ? columns.findIndex((each) => isSameColumn(each, place)) : -1;
      return place ? [{ dealId, column, index: place.index }] : [];
    })
    .toSorted((one, other) => one.column - other.column || one.index - other.index)
    .map(({ dealId }) => dealId);
}
