'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoard, useBoardColumn, useBoardTools } from './board-context.js';
import { columnName } from './board-text.js';

/** The stage's name: a button that picks the stage, and picks it off again. */
export const BoardStage = forwardRef<HTMLElement, PartProps<'button', { readonly isPicked: boolean }>>(
  function BoardStage(props, ref) {
    const { stage, setStage } = useBoard();
    const column = useBoardColumn();
    const { writer } = useBoardTools();
    const isPicked = stage === column.stageId;
    const name = columnName(column, writer.messages);
    const ours = {
      'data-cairn': 'board-stage',
      type: 'button',
      dir: 'auto',
      'aria-pressed': isPicked,
      onClick: () => setStage(isPicked ? null : column.stageId),
      children: name,
    };
    return renderPart('button', props, ours, { isPicked }, ref);
  },
);
