'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardMoveStatus } from './board-move-status.js';
import { useBoardCard, useBoardTools } from './board-context.js';
import { statusText } from './board-text.js';

/**
 * How it is with the card's last move: on its way, or not made, and why; then with buttons to send it again and to let it be.
 * Nothing once the host has accepted it.
 */
export const BoardStatus = forwardRef<HTMLElement, PartProps<'span', BoardMoveStatus>>(
  function BoardStatus(props, ref) {
    const { writer, retryMove, dismissMove } = useBoardTools();
    const { status, isStop } = useBoardCard();
    if (!status) return null;
    const { messages } = writer;
    const { id, state } = status;
    const text = statusText(status, writer);
    const tabIndex = isStop ? 0 : -1;
    const content = (
      <>
        <span data-cairn="board-status-text" dir="auto">
          {text}
        </span>
        {state !== 'pending' && (
          <>
            {state !== 'refused' && state !== 'obsolete' && (
              <button
                type="button"
                data-cairn="board-retry"
                tabIndex={tabIndex}
                onClick={() => retryMove(id)}
              >
                {messages.tryAgain}
              </button>
            )}
            <button
              type="button"
              data-cairn="board-dismiss"
              tabIndex={tabIndex}
              aria-label={messages.dismiss}
              title={messages.dismiss}
              onClick={() => dismissMove(id)}
            >
              <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden data-cairn="board-move-sign">
                <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />
              </svg>
            </button>
          </>
        )}
      </>
    );
    const ours = { 'data-cairn': 'board-status', 'data-state': state, children: content };
    return renderPart('span', props, ours, status, ref);
  },
);
