'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { BoardCards } from './board-cards.js';
import type { BoardColumn as Column } from './board-column.js';
import { BoardColumnHead } from './board-column-head.js';
import { BoardColumnContext, useBoard, useBoardMotion, useBoardTools } from './board-context.js';
import { BoardStrip } from './board-strip.js';
import { BoardMore } from './board-more.js';
import { cellName } from './board-text.js';

/** What {@link BoardColumn} takes. */
export type BoardColumnProps = PartProps<'div', Column> & {
  /** The column to draw, as `Board.Columns` gives it. */
  readonly column: Column;
};

/** One stage: by default its head and its cards. */
export const BoardColumn = forwardRef<HTMLElement, BoardColumnProps>(function BoardColumn(
  { column, children, ...props },
  ref,
) {
  const { stage } = useBoard();
  const { isOver, ruleOf } = useBoardMotion();
  const { writer } = useBoardTools();
  const { messages, formatter } = writer;
  const { count } = column.total.deals;
  const stand = ruleOf(column);
  const open = children ?? (
    <>
      <BoardColumnHead />
      <BoardCards />
      <BoardMore />
    </>
  );
  const content = column.isCollapsed && column.lane === undefined ? <BoardStrip /> : open;
  const ours = {
    'data-cairn': 'board-column',
    'data-kind': column.kind,
    'data-state': column.stageId === stage ? 'selected' : 'idle',
    'data-stage-id': column.stageId,
    'data-collapsed': column.isCollapsed ? '' : undefined,
    'data-over': isOver(column) ? '' : undefined,
    'data-rule': stand === 'free' ? undefined : stand,
    role: 'group',
    'aria-label': messages.column({
      stage: cellName(column, messages),
      count,
      deals: formatter.count(count),
    }),
  };
  return (
    <BoardColumnContext.Provider value={column}>
      {renderPart('div', { ...props, children: content }, ours, column, ref)}
    </BoardColumnContext.Provider>
  );
});
