'use client';

import type { ReactNode } from 'react';
import { useBoardMotion } from './board-context.js';

/**
 * The one place from which the board is heard: what was lifted, where it is over, where it went. What a gate says is seen
 * there too, and what left the board. Root draws it.
 */
export function BoardLive(): ReactNode {
  const { announcement } = useBoardMotion();
  const { text, count, isToBeSeen, isObjection } = announcement;
  const told = text !== '' && <span key={count}>{text}</span>;
  return (
    <div
      data-cairn="board-live"
      data-cairn-hidden={isToBeSeen ? undefined : ''}
      role="status"
      aria-live="polite"
      aria-atomic="true"
    >
      {isToBeSeen ? (
        <p data-cairn="note" data-tone={isObjection ? 'attention' : 'neutral'}>
          {told}
        </p>
      ) : (
        told
      )}
    </div>
  );
}
