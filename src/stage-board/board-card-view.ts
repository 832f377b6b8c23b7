import type { Deal } from '../model/index.js';
import type { BoardColumn } from './board-column.js';
import { isSameColumn } from './board-place.js';
import type { BoardSituation } from './board-model.js';
import type { BoardMoveStatus } from './board-move-status.js';

/** A card as it is drawn. The same object as long as it says the same. */
export interface BoardCardView {
  readonly deal: Deal;
  readonly stageId: string;
  /** The lane's value, `null` = not known; absent where the board has no lanes. */
  readonly lane?: string | null | undefined;
  /** Place in the column, 0 first. */
  readonly index: number;
  /** Days a deal should need here at most; `null` = not known. */
  readonly expectedDays: number | null;
  /** Whether Tab stops here: at one card a column, or a lane where there are lanes: the one last walked to, else the first. */
  readonly isStop: boolean;
  /** Whether it is in the air. */
  readonly isLifted: boolean;
  /** How many cards are in the air with it, itself counted, of the card that leads them; 0 = it leads none. */
  readonly carriedCount: number;
  /** Whether it is picked, alone or with others. */
  readonly isSelected: boolean;
  /** How it is with its last move, until the host has accepted it; `null` = nothing is open. */
  readonly status: BoardMoveStatus | null;
  /** Where the card in the air would be put down beside this one; `null` = not here. */
  readonly drop: 'before' | 'after' | null;
  /** Whether the host was asked about a move of it, and has not answered. */
  readonly isChecking: boolean;
}

/** Where in a column the card in the air would be put down. */
export interface BoardDropMark {
  /** Place in the list of the card that it would stand beside; `null` = anywhere in the column. */
  readonly index: number | null;
  readonly edge: 'before' | 'after';
}

/** Where a column has the mark; `null` = not in this column, or where the card stands already. */
export function dropMark(
  column: BoardColumn,
  { carry }: BoardSituation,
  isRanked: boolean,
): BoardDropMark | null {
  if (!carry?.over || !isSameColumn(carry.over, column)) return null;
  const { list, isCollapsed } = column;
  const own = list.indexOf(carry.deal.id);
  const others = list.length - (own === -1 ? 0 : 1);
  if (!isRanked || isCollapsed || others === 0) return own === -1 ? { index: null, edge: 'before' } : null;
  const place = carry.over.index;
  if (place === own) return null;
  const inList = (at: number): number => (own !== -1 && at >= own ? at + 1 : at);
  return place >= others
    ? { index: inList(others - 1), edge: 'after' }
    : { index: inList(place), edge: 'before' };
}

/** {@link dropMark} of any column, found once: lanes have columns by the hundred, and few are drawn. */
export function dropMarks(
  situation: BoardSituation,
  isRanked: boolean,
): (column: BoardColumn) => BoardDropMark | null {
  const known = new Map<BoardColumn, BoardDropMark | null>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const mark = dropMark(column, situation, isRanked);
    known.set(column, mark);
    return mark;
  };
}

/** Place of the card in a column that Tab stops at. */
export function stopIndex({ list }: BoardColumn, { activeId }: BoardSituation): number {
  return Math.max(0, activeId === null ? 0 : list.indexOf(activeId));
}

/** Places of cards that must be drawn wherever the column is scrolled to: the stop, the card in the air, the one it is over. */
export function pinnedIndexes(
  column: BoardColumn,
  situation: BoardSituation,
  isRanked: boolean,
  stop: number = stopIndex(column, situation),
): number[] {
  const { list } = column;
  const lifted = situation.carry ? list.indexOf(situation.carry.deal.id) : -1;
  const mark = dropMark(column, situation, isRanked)?.index ?? -1;
  return [stop, lifted, mark].filter((index) => index >= 0 && index < list.length);
}

/** Makes the cards of a board, each the same object as before while it says the same. */
export function cardViews(): (
  column: BoardColumn,
  index: number,
  situation: BoardSituation,
  mark: BoardDropMark | null,
  stop: number,
  status: BoardMoveStatus | null,
  checking: ReadonlySet<string>,
) => BoardCardView | null {
  const known = new WeakMap<Deal, BoardCardView>();
  return (column, index, situation, mark, stop, status, checking) => {
    const deal = column.list.at(index);
    if (!deal) return null;
    const view: BoardCardView = {
      deal,
      stageId: column.stageId,
      ...(column.lane !== undefined && { lane: column.lane }),
      index,
      expectedDays: column.total.expectedDays,
      isStop: index === stop,
      isLifted: isCarried(deal.id, situation),
      carriedCount: carriedCount(deal.id, situation),
      isSelected: situation.selection.ids.has(deal.id),
      drop: mark?.index === index ? mark.edge : null,
      isChecking: checking.has(deal.id),
      status,
    };
    const old = known.get(deal);
    if (old && isSame(old, view)) return old;
    known.set(deal, view);
    return view;
  };
}

function isCarried(dealId: string, { carry, selection }: BoardSituation): boolean {
  if (!carry) return false;
  return carry.deal.id === dealId || (carry.others !== undefined && selection.ids.has(dealId));
}

function carriedCount(dealId: string, { carry }: BoardSituation): number {
  return carry?.deal.id === dealId ? 1 + (carry.others?.length ?? 0) : 0;
}

function isSame(one: BoardCardView, other: BoardCardView): boolean {
  return (
    isSameColumn(one, other) &&
    one.index === other.index &&
    one.expectedDays === other.expectedDays &&
    one.isStop === other.isStop &&
    one.isLifted === other.isLifted &&
    one.carriedCount === other.carriedCount &&
    one.isSelected === other.isSelected &&
    one.drop === other.drop &&
    one.isChecking === other.isChecking &&
    one.status === other.status
  );
}
