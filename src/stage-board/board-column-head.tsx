'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { BoardColumn as Column } from './board-column.js';
import { BoardCollapse } from './board-collapse.js';
import { BoardList } from './board-list.js';
import { BoardStage } from './board-stage.js';
import { useBoardColumn } from './board-context.js';
import { BoardFigures } from './board-figures.js';
import { BoardLimit } from './board-limit.js';
import { BoardRuleMark } from './board-rule-mark.js';

/** What stands at the top of a column: by default the stage, which can be picked, and its figures, each of which explains itself. */
export const BoardColumnHead = forwardRef<HTMLElement, PartProps<'div', Column>>(function BoardColumnHead(
  { children, ...props },
  ref,
) {
  const column = useBoardColumn();
  const content = children ?? (
    <>
      <span data-cairn="board-head-line">
        <BoardStage />
        <BoardList />
        <BoardCollapse />
      </span>
      <BoardFigures />
      <BoardLimit />
      <BoardRuleMark />
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
