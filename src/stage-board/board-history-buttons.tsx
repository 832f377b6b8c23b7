'use client';

import { forwardRef, type ForwardRefExoticComponent, type RefAttributes } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoard, useBoardTools } from './board-context.js';
import type { HistoryStep } from './board-history.js';

/** Props of the buttons that go through the history. */
export type BoardHistoryButtonProps = PartProps<'button', { readonly canGo: boolean }>;

/** Makes a button that goes one step through the history; nothing where cards stay where they are. */
function historyButton(
  displayName: string,
  step: HistoryStep,
  keys: string,
): ForwardRefExoticComponent<BoardHistoryButtonProps & RefAttributes<HTMLElement>> {
  const Part = forwardRef<HTMLElement, BoardHistoryButtonProps>((props, ref) => {
    const board = useBoard();
    const { writer, canMove } = useBoardTools();
    if (!canMove) return null;
    const canGo = step === 'undo' ? board.canUndo : board.canRedo;
    const ours = {
      'data-cairn': 'button',
      type: 'button',
      // A button that is switched off loses the focus: it stays reachable, and does nothing.
      'aria-disabled': canGo ? undefined : true,
      'aria-keyshortcuts': keys,
      onClick: () => canGo && board[step](),
      children: writer.messages[step],
    };
    return renderPart('button', props, ours, { canGo }, ref);
  });
  Part.displayName = displayName;
  return Part;
}

/** Takes the last step back. */
export const BoardUndo = /* @__PURE__ */ historyButton('BoardUndo', 'undo', 'Control+Z Meta+Z');

/** Takes the step last taken back again. */
export const BoardRedo = /* @__PURE__ */ historyButton('BoardRedo', 'redo', 'Control+Y Meta+Shift+Z');
