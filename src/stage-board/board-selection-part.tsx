'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoard, useBoardMotion, useBoardTools } from './board-context.js';

/** How many cards are picked, with what can be done with them together; nothing while none is. */
export const BoardSelectionBar = forwardRef<HTMLElement, PartProps<'div', { readonly count: number }>>(
  function BoardSelectionBar({ children, ...props }, ref) {
    const { run, openMenu } = useBoard();
    const { situation } = useBoardMotion();
    const { writer, canMove } = useBoardTools();
    const { ids } = situation.selection;
    const [first] = ids;
    if (first === undefined || !canMove) return null;
    const { messages, formatter } = writer;
    const count = ids.size;
    const text = messages.selected({ count, deals: formatter.count(count) });
    const content = children ?? (
      <>
        <span data-cairn="board-selection-text">{text}</span>
        <button type="button" data-cairn="button" aria-haspopup="dialog" onClick={() => openMenu(first)}>
          {messages.moveTo}
        </button>
        <button type="button" data-cairn="button" onClick={() => void run({ type: 'select', how: 'none' })}>
          {messages.clearSelection}
        </button>
      </>
    );
    const ours = {
      'data-cairn': 'board-selection',
      'data-cairn-control': '',
      role: 'group',
      'aria-label': text,
    };
    return renderPart('div', { ...props, children: content }, ours, { count }, ref);
  },
);
