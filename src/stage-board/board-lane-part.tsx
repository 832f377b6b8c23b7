'use client';

import { Fragment, forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { BoardCards } from './board-cards.js';
import { BoardCellFigures } from './board-cell-figures.js';
import { BoardColumn } from './board-column-part.js';
import { BoardConvertCell } from './board-convert.js';
import { BoardLaneContext, useBoard, useBoardTools } from './board-context.js';
import type { BoardLane as Lane } from './board-lane.js';
import { BoardLaneHead } from './board-lane-head.js';
import { laneText } from './board-text.js';
import { laneSums } from './lane-figures.js';

/** What {@link BoardLane} takes. */
export type BoardLaneProps = PartProps<'div', Lane> & {
  /** The lane to draw, as `Board.Lanes` gives it. */
  readonly lane: Lane;
};

/** One lane: by default its head, and its columns with their figures and, unless it is collapsed, their cards. */
export const BoardLane = forwardRef<HTMLElement, BoardLaneProps>(function BoardLane(
  { lane, children, ...props },
  ref,
) {
  const { lanes, collapsedLanes, conversion } = useBoard();
  const { writer } = useBoardTools();
  const { messages, formatter } = writer;
  const { count } = laneSums(lane);
  const lastOpen = lane.columns.findLastIndex(({ kind }) => kind === 'open');
  const cell = conversion?.cells.find((each) => each.lane === lane.key);
  const isCollapsed = collapsedLanes.has(lane.key);
  const content = children ?? (
    <>
      <BoardLaneHead />
      <div data-cairn="board-lane-columns">
        {lane.columns.map((column, at) => (
          <Fragment key={column.stageId}>
            <BoardColumn column={column}>
              <BoardCellFigures />
              {!isCollapsed && !column.isCollapsed && <BoardCards />}
            </BoardColumn>
            {at === lastOpen && cell && <BoardConvertCell column={cell} />}
          </Fragment>
        ))}
      </div>
    </>
  );
  const ours = {
    'data-cairn': 'board-lane',
    'data-lane-index': lanes?.indexOf(lane) ?? 0,
    'data-state': isCollapsed ? 'collapsed' : 'open',
    role: 'group',
    'aria-label': messages.lane({
      lane: laneText(lane.name, messages),
      count,
      deals: formatter.count(count),
    }),
  };
  return (
    <BoardLaneContext.Provider value={lane}>
      {renderPart('div', { ...props, children: content }, ours, lane, ref)}
    </BoardLaneContext.Provider>
  );
});
