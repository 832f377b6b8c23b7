'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { usePassedFocus } from '../frame/use-passed-focus.js';
import { useBoard, useBoardMotion, useBoardTools } from './board-context.js';
import { cardElement, stopElement } from './use-board-focus.js';

/** How many cards are picked, with what can be done with them together; nothing while none is. */
export const BoardSelectionBar = forwardRef<HTMLElement, PartProps<'div', { readonly count: number }>>(
  function BoardSelectionBar({ children, ...props }, ref) {
    const { run, openMenu } = useBoard();
    const { situation } = useBoardMotion();
    const { writer, canMove } = useBoardTools();
    const { section } = useFrame();
    const passed = usePassedFocus(() => {
      const { current } = section;
      const card = current && situation.activeId !== null ? cardElement(current, situation.activeId) : null;
      return card ?? stopElement(current);
    });
    const merged = useMergedRefs(ref, passed);
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
    return renderPart('div', { ...props, children: content }, ours, { count }, merged);
  },
);
