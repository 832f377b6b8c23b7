'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoard, useBoardCard, useBoardTools } from './board-context.js';
import { dealName } from './board-text.js';

/** Picks its card, to be moved with others, and picks it off again; nothing where cards stay where they are. */
export const BoardSelect = forwardRef<HTMLElement, PartProps<'button', { readonly isSelected: boolean }>>(
  function BoardSelect(props, ref) {
    const { run } = useBoard();
    const { writer, canMove } = useBoardTools();
    const { deal, isStop, isSelected } = useBoardCard();
    if (!canMove) return null;
    const ours = {
      'data-cairn': 'board-select',
      'data-cairn-control': '',
      type: 'button',
      role: 'checkbox',
      'aria-checked': isSelected,
      'aria-label': writer.messages.selectDeal({ deal: dealName(deal, writer) }),
      tabIndex: isStop ? 0 : -1,
      onClick: () => void run({ type: 'select', how: 'toggle', dealId: deal.id }),
      children: (
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden data-cairn="board-move-sign">
          <rect x="2.5" y="2.5" width="11" height="11" rx="2" />
          {isSelected && <path d="M5 8.2l2.2 2.2L11 6" />}
        </svg>
      ),
    };
    return renderPart('button', props, ours, { isSelected }, ref);
  },
);
