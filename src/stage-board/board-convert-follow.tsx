'use client';

import type { ReactNode } from 'react';
import { useBoard, useBoardTools } from './board-context.js';
import { convertedDeal } from './board-conversion.js';
import { dealName } from './board-text.js';

/** Shows the next track: after a card has moved on, with the focus on it. */
export function BoardConvertFollow(): ReactNode {
  const { conversion, elsewhere, convertedId, followConversion } = useBoard();
  const { writer } = useBoardTools();
  if (!conversion) return null;
  const { id, name: track } = conversion.track;
  const deal = convertedDeal(elsewhere, id, convertedId);
  const { messages } = writer;
  const label = deal
    ? messages.showDealIn({ deal: dealName(deal, writer), track })
    : messages.showTrack({ track });
  return (
    <button
      type="button"
      data-cairn="board-convert-follow"
      data-cairn-control=""
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => {
        // Not every browser gives the focus to what is pressed, and the card is to have it next.
        currentTarget.focus();
        followConversion();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden data-cairn="board-convert-sign">
        <path d="M2.5 8h10M8.5 4l4 4-4 4" />
      </svg>
    </button>
  );
}
