'use client';

import { useCallback } from 'react';
import type { BoardColumn } from './board-column.js';
import { convertedDeal, type BoardConversion } from './board-conversion.js';
import type { BoardFocus } from './use-board-focus.js';

/** Goes after a deal that moved on: shows the next track, with the focus on its card, else on the first one there. */
export function useFollow(
  conversion: BoardConversion | null,
  elsewhere: readonly BoardColumn[],
  convertedId: string | null,
  setTrack: (trackId: string) => void,
  { focusCard }: BoardFocus,
): () => void {
  return useCallback(() => {
    if (!conversion) return;
    const { id } = conversion.track;
    const deal =
      convertedDeal(elsewhere, id, convertedId) ??
      elsewhere.find((column) => column.elsewhere?.trackId === id && column.list.length > 0)?.list.at(0);
    setTrack(id);
    if (deal) focusCard(deal.id);
  }, [conversion, elsewhere, convertedId, setTrack, focusCard]);
}
