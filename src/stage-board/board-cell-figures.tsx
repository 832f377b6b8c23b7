'use client';

import { forwardRef, useEffect, useRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import type { BoardColumn as Column } from './board-column.js';
import { useBoard, useBoardColumn, useBoardTools } from './board-context.js';
import { stageFigures } from './stage-figures.js';

/** How many deals stand in a stage of a lane, and their value. In a lane that is collapsed, cards are dropped on it. */
export const BoardCellFigures = forwardRef<HTMLElement, PartProps<'p', Column>>(
  function BoardCellFigures(props, ref) {
    const column = useBoardColumn();
    const { collapsedLanes } = useBoard();
    const { writer, drag } = useBoardTools();
    const element = useRef<HTMLElement>(null);
    const merged = useMergedRefs(ref, element);
    const { stageId, lane, canReceive, total } = column;
    const isCollapsed = column.isCollapsed || (lane !== undefined && collapsedLanes.has(lane));
    useEffect(() => {
      const { current } = element;
      return drag && current && isCollapsed
        ? drag.watch((engine, token) => engine.watchColumn(current, token, { stageId, lane, canReceive }))
        : undefined;
    }, [drag, stageId, lane, canReceive, isCollapsed]);
    const { deals, value } = stageFigures(total, writer);
    const children = (
      <>
        <span>{deals}</span>
        {total.deals.count > 0 && <span>{value}</span>}
      </>
    );
    const ours = {
      'data-cairn': 'board-cell-figures',
      'data-none': total.deals.count === 0 ? '' : undefined,
      children,
    };
    return renderPart('p', props, ours, column, merged);
  },
);
