'use client';

import { forwardRef, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoard, useBoardColumn, useBoardTools } from './board-context.js';
import { columnName } from './board-text.js';

/** Collapses the column to a strip, and opens it again. */
export const BoardCollapse = forwardRef<HTMLElement, PartProps<'button', { readonly isCollapsed: boolean }>>(
  function BoardCollapse(props, ref) {
    const { toggleColumn } = useBoard();
    const { stageId, stageName, isCollapsed } = useBoardColumn();
    const { messages } = useBoardTools().writer;
    const label = messages.cardsOf({ stage: columnName({ stageName }, messages) });
    const ours = {
      'data-cairn': 'board-collapse',
      'data-cairn-control': '',
      type: 'button',
      'aria-expanded': !isCollapsed,
      'aria-label': label,
      title: label,
      onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
        const column = currentTarget.closest('[data-cairn="board-column"]');
        // The strip has a button of its own, and so has the head: who pressed one goes on with the other.
        flushSync(() => toggleColumn(stageId));
        if (!currentTarget.isConnected)
          column?.querySelector<HTMLElement>('[data-cairn="board-collapse"]')?.focus();
      },
      children: (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden data-cairn="board-collapse-sign">
          <path d={isCollapsed ? 'M6 3.5 10.5 8 6 12.5' : 'M10 3.5 5.5 8l4.5 4.5'} />
        </svg>
      ),
    };
    return renderPart('button', props, ours, { isCollapsed }, ref);
  },
);
