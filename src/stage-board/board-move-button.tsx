'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoardCard, useBoardTools } from './board-context.js';
import { dealName } from './board-text.js';

/** Opens "Move to…" for its card; nothing where cards stay where they are. */
export const BoardMoveButton = forwardRef<HTMLElement, PartProps<'button'>>(
  function BoardMoveButton(props, ref) {
    const { writer, canMove, getMoveProps } = useBoardTools();
    const card = useBoardCard();
    if (!canMove) return null;
    const { messages } = writer;
    const ours = {
      ...getMoveProps(card),
      'data-cairn': 'board-move',
      'aria-label': messages.moveDealTo({ deal: dealName(card.deal, writer) }),
      title: messages.moveTo,
      children: (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden data-cairn="board-move-sign">
          <path d="M2 8h10M8.5 4.5 12 8l-3.5 3.5" />
        </svg>
      ),
    };
    return renderPart('button', props, ours, {}, ref);
  },
);
