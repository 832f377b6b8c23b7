'use client';

import type { ReactNode } from 'react';
import { useBoardMotion } from './board-context.js';

/** The one place from which the board is heard: what was lifted, where it is over, where it went. Root draws it. */
export function BoardLive(): ReactNode {
  const { announcement } = useBoardMotion();
  return (
    <div data-cairn="board-live" data-cairn-hidden="" role="status" aria-live="polite" aria-atomic="true">
      {announcement.text !== '' && <span key={announcement.count}>{announcement.text}</span>}
    </div>
  );
}
