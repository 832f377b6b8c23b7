'use client';

import { useEffect, useMemo, useRef, type FocusEvent } from 'react';
import { columnOf, dealAtPlace, placeOfDeal, type BoardColumn } from './board-column.js';
import { isSameColumn, placeIn, type BoardPlace } from './board-place.js';

/** Brings the focus to cards, also to those that are drawn only because they are asked for. */
export interface BoardFocus {
  /** The card of a deal gets the focus as soon as it is drawn. */
  readonly focusCard: (dealId: string) => void;
  /** The mark of where a card would be put down comes into sight as soon as it is drawn. */
  readonly showDrop: () => void;
  /** Of the element around the columns. */
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  /** Of the element around the columns. */
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

interface FocusState {
  board: HTMLElement | null;
  wanted: string | null;
  /** The card that has the focus, and where it stood. */
  held: { readonly dealId: string; readonly place: BoardPlace | null } | null;
  showsDrop: boolean;
}

/** The deal whose card an element is in; `null` = none. */
export function dealIdAt(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest('[data-deal-id]')?.getAttribute('data-deal-id') ?? null)
    : null;
}

/** Finds the card of a deal by its attribute: an id may hold any sign, so no selector is made of it. */
export function cardElement(board: Element, dealId: string): HTMLElement | null {
  for (const card of board.querySelectorAll<HTMLElement>('[data-deal-id]')) {
    if (card.getAttribute('data-deal-id') === dealId) return card;
  }
  return null;
}

/** Where the focus goes on a board, from what is there no more: its search, where that is wanted; the card at which Tab stops; the columns. */
export function stopElement(board: Element | null, wantsSearch = false): HTMLElement | null {
  const find = (selector: string): HTMLElement | null => board?.querySelector<HTMLElement>(selector) ?? null;
  return (
    (wantsSearch ? find('[data-cairn="board-query"]') : null) ??
    find('[data-deal-id][tabindex="0"]') ??
    find('[data-cairn="board-columns"], [data-cairn="board-lanes"]')
  );
}

/**
 * Keeps the focus on the card a reader works with: a card that goes to another column is another element there, and the
 * browser would leave the focus on nothing. Where the deal is gone, the card that took its place has the focus.
 */
export function useBoardFocus(columns: readonly BoardColumn[]): BoardFocus {
  const state = useRef<FocusState>({ board: null, wanted: null, held: null, showsDrop: false });
  const shown = useRef(columns);
  useEffect(() => {
    shown.current = columns;
    const { current } = state;
    const { board, held } = current;
    if (!board?.isConnected) return;
    if (current.showsDrop) {
      current.showsDrop = false;
      board
        .querySelector('[data-drop], [data-over]')
        ?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    }
    // A card that left the board leaves the focus to the one that takes its place.
    if (current.wanted !== null && placeOfDeal(columns, current.wanted) === null) current.wanted = null;
    const { activeElement, body } = board.ownerDocument;
    if (current.wanted === null && held && (activeElement === body || activeElement === null)) {
      const isThere = placeOfDeal(columns, held.dealId) !== null;
      current.wanted = isThere ? held.dealId : held.place && neighbour(columns, held.place);
      if (current.wanted === null) {
        current.held = null;
        if (board instanceof HTMLElement) board.focus({ preventScroll: true });
      }
    }
    if (held && current.wanted === null) {
      const place = placeOfDeal(columns, held.dealId);
      if (place) current.held = { ...held, place };
    }
    const card = current.wanted === null ? null : shownAt(board, current.wanted, columns);
    if (!card) return;
    current.wanted = null;
    card.focus({ preventScroll: true });
    card.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  });
  return useMemo(
    () => ({
      focusCard: (dealId) => {
        state.current.wanted = dealId;
      },
      showDrop: () => {
        state.current.showsDrop = true;
      },
      onFocus: ({ currentTarget, target }) => {
        const dealId = dealIdAt(target);
        state.current.board = currentTarget;
        state.current.held = dealId === null ? null : { dealId, place: placeOfDeal(shown.current, dealId) };
      },
      onBlur: () => {
        state.current.held = null;
      },
    }),
    [],
  );
}

/** The card of a deal; where its column is a strip, the button that opens it. */
function shownAt(board: Element, dealId: string, columns: readonly BoardColumn[]): HTMLElement | null {
  const place = placeOfDeal(columns, dealId);
  const column = place && columnOf(columns, place.stageId, place.lane);
  if (!column?.isCollapsed) return cardElement(board, dealId);
  const strips = [...board.querySelectorAll<HTMLElement>('[data-cairn="board-column"]')];
  const strip = strips.find((each) => each.getAttribute('data-stage-id') === column.stageId);
  return strip?.querySelector('[data-cairn="board-collapse"]') ?? null;
}

function neighbour(columns: readonly BoardColumn[], place: BoardPlace): string | null {
  const last = (columnOf(columns, place.stageId, place.lane)?.list.length ?? 0) - 1;
  const here = dealAtPlace(columns, placeIn(place, Math.min(place.index, last)));
  return here?.id ?? nearest(columns, place);
}

/** The first card of the column beside one that has none left, the nearest that has any. */
function nearest(columns: readonly BoardColumn[], place: BoardPlace): string | null {
  const own = columns.findIndex((column) => isSameColumn(column, place));
  const [first] = columns
    .map((column, at) => ({ column, apart: Math.abs(at - own) }))
    .filter(({ column }) => column.list.length > 0 && !column.isCollapsed)
    .toSorted((one, other) => one.apart - other.apart);
  return first?.column.list.at(0)?.id ?? null;
}
