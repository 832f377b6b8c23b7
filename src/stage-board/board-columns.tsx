'use client';

import { Fragment, forwardRef, useId, useRef, type ReactNode } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import type { BoardColumn as Column } from './board-column.js';
import { BoardColumn } from './board-column-part.js';
import { BoardConvert } from './board-convert.js';
import { useBoard, useBoardTools } from './board-context.js';
import { useBoardDrag } from './use-drag-engine.js';

/** What {@link BoardColumns} takes. */
export type BoardColumnsProps = Omit<PartProps<'div'>, 'children'> & {
  /** Draws one column; default: its head and its cards. */
  readonly children?: (column: Column) => ReactNode;
};

/**
 * The columns, side by side in a region that scrolls and takes focus. Each column is a `grid` of one column of cards, as
 * assistive technology knows lists with things in their rows: arrow keys reach the board, every card is a row with a name that
 * tells all of it, and the count of rows is that of all deals, drawn or not. Nothing is drawn while the table is shown, nor
 * where the board has lanes: `Board.Lanes` draws those. After the open columns stands where cards move on to the next track, if
 * there is one.
 */
export const BoardColumns = forwardRef<HTMLElement, BoardColumnsProps>(function BoardColumns(
  { children = drawColumn, ...props },
  ref,
) {
  const { isTable } = useFrame();
  const { columns, targets, lanes, run } = useBoard();
  const { writer, canMove, drag, getColumnsProps } = useBoardTools();
  const element = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, element);
  const id = useId();
  const isDrawn = !isTable && lanes === null;
  useBoardDrag(element, isDrawn ? drag : null, targets, run);
  if (!isDrawn) return null;
  const { messages } = writer;
  const lastOpen = columns.findLastIndex(({ kind }) => kind === 'open');
  const content = (
    <>
      <span id={id} hidden data-cairn="board-keys">
        {canMove ? `${messages.moveKeys} ${messages.selectKeys}` : messages.keys}
      </span>
      {columns.map((column, at) => (
        <Fragment key={column.stageId}>
          {children(column)}
          {at === lastOpen && <BoardConvert />}
        </Fragment>
      ))}
    </>
  );
  const ours = {
    ...getColumnsProps(),
    'data-cairn': 'board-columns',
    role: 'region',
    tabIndex: 0,
    'aria-label': messages.columns,
    'aria-describedby': id,
  };
  return renderPart('div', { ...props, children: content }, ours, {}, merged);
});

function drawColumn(column: Column): ReactNode {
  return <BoardColumn key={column.stageId} column={column} />;
}
