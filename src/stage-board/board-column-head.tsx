'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardColumn as Column } from './board-column.js';
import { BoardStage } from './board-stage.js';
import { useBoardColumn } from './board-context.js';
import { BoardFigures } from './board-figures.js';

/** What stands at the top of a column: by default the stage, which can be picked, and its figures, each of which explains itself. */
export const BoardColumnHead = forwardRef<HTMLElement, PartProps<'div', Column>>(function BoardColumnHead(
  { children, ...props },
  ref,
) {
  const column = useBoardColumn();
  const content = children ?? (
    <>
      <BoardStage />
      <BoardFigures />
    </>
  );
  return renderPart(
    'div',
    { ...props, children: content },
    { 'data-cairn': 'board-column-head' },
    column,
    ref,
  );
});
