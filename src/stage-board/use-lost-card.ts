'use client';

import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { DealLists, ReadonlyPipelineStore } from '../summary/index.js';
import type { BoardPlace } from './board-place.js';
import { cardElement } from './use-board-focus.js';

/** What {@link useLostCard} takes. */
export interface LostCardOptions {
  /** The board. */
  readonly board: RefObject<HTMLElement | null>;
  readonly store: ReadonlyPipelineStore;
  readonly lists: DealLists;
  /** The deal whose dialog is open; `null` = none. */
  readonly dealId: string | null;
}

/**
 * Finds what has the focus after a deal's dialog where the card that opened it is not there any more: the card in the column it
 * went to; where the deal left the board, the card that took its place, else any; where there is none, the first button.
 */
export function useLostCard({ board, store, lists, dealId }: LostCardOptions): () => HTMLElement | null {
  const last = useRef<{ readonly dealId: string; readonly place: BoardPlace | null } | null>(null);
  useEffect(() => {
    if (dealId === null) return;
    const stageId = store.deal(dealId)?.stageId;
    const index = stageId === undefined ? -1 : lists.of(stageId).indexOf(dealId);
    if (stageId !== undefined && index !== -1) last.current = { dealId, place: { stageId, index } };
    else if (last.current?.dealId !== dealId) last.current = { dealId, place: null };
  }, [store, lists, dealId]);
  return useCallback(() => {
    const { current: section } = board;
    if (!section || !last.current) return null;
    const { dealId: lostId, place } = last.current;
    const list = place && lists.of(place.stageId);
    const neighbour = list?.at(Math.min(place?.index ?? 0, list.length - 1));
    return (
      cardElement(section, lostId) ??
      (neighbour ? cardElement(section, neighbour.id) : null) ??
      section.querySelector<HTMLElement>('[data-deal-id][tabindex="0"]') ??
      section.querySelector('button')
    );
  }, [board, lists]);
}
