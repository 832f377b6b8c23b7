'use client';

import { Fragment, forwardRef, useId, useMemo, useRef, type ReactNode } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useMergedRefs } from '../frame/use-merged-refs.js';
import { placeOfDeal } from './board-column.js';
import { BoardColumnHead } from './board-column-head.js';
import { BoardColumn } from './board-column-part.js';
import { BoardConvert } from './board-convert.js';
import { useBoard, useBoardMotion, useBoardTools } from './board-context.js';
import type { BoardLane as Lane } from './board-lane.js';
import { BoardLane } from './board-lane-part.js';
import { useBoardDrag } from './use-drag-engine.js';
import { useLaneWindow } from './use-lane-window.js';

/** What {@link BoardLanes} takes. */
export type BoardLanesProps = Omit<PartProps<'div'>, 'children'> & {
  /** Draws one lane; default: its head and its columns. */
  readonly children?: (lane: Lane) => ReactNode;
};

const NO_LANES: readonly Lane[] = [];

/**
 * The lanes, one below the other under the heads of the columns, in a region that scrolls both ways and takes focus. Those out of
 * sight are not drawn, and are reached by keys all the same. Nothing is drawn where the board has no lanes, nor while the table
 * is shown.
 */
export const BoardLanes = forwardRef<HTMLElement, BoardLanesProps>(function BoardLanes(
  { children = drawLane, ...props },
  ref,
) {
  const { isTable } = useFrame();
  const { lanes: all, columns, targets, collapsedLanes, run } = useBoard();
  const { writer, canMove, drag, getColumnsProps } = useBoardTools();
  const element = useRef<HTMLElement>(null);
  const merged = useMergedRefs(ref, element);
  const id = useId();
  const isDrawn = all !== null && !isTable;
  useBoardDrag(element, isDrawn ? drag : null, targets, run);
  const lanes = isDrawn ? all : NO_LANES;
  const items = useLaneWindow(element, lanes, collapsedLanes, usePinnedLanes(lanes));
  if (!isDrawn) return null;
  const { messages } = writer;
  const lastOpen = columns.findLastIndex(({ kind }) => kind === 'open');
  const content = (
    <>
      <span id={id} hidden data-cairn="board-keys">
        {canMove ? `${messages.moveKeys} ${messages.selectKeys}` : messages.keys} {messages.laneKeys}
      </span>
      <div data-cairn="board-lane-sheet">
        <div data-cairn="board-lane-heads">
          {columns.map((column, at) => (
            <Fragment key={column.stageId}>
              <BoardColumn column={column}>
                <BoardColumnHead />
              </BoardColumn>
              {at === lastOpen && <BoardConvert />}
            </Fragment>
          ))}
        </div>
        {items.map((item) => {
          if (item.type === 'lane') return children(lanes[item.index]!);
          return (
            <svg key={`before ${item.before}`} data-cairn="board-gap" aria-hidden height={item.height} />
          );
        })}
      </div>
    </>
  );
  const ours = {
    ...getColumnsProps(),
    'data-cairn': 'board-lanes',
    role: 'region',
    tabIndex: 0,
    'aria-label': messages.columns,
    'aria-describedby': id,
  };
  return renderPart('div', { ...props, children: content }, ours, {}, merged);
});

/** Places of the lanes that are drawn wherever the board is scrolled to: of the card last walked to, and of where one would be put. */
function usePinnedLanes(lanes: readonly Lane[]): readonly number[] {
  const { cells } = useBoard();
  const { situation } = useBoardMotion();
  const { activeId, carry } = situation;
  const over = carry?.over?.lane;
  return useMemo(() => {
    const active = activeId === null ? undefined : placeOfDeal(cells, activeId)?.lane;
    const indexOf = (key: string | null | undefined): number =>
      key === undefined ? -1 : lanes.findIndex((lane) => lane.key === key);
    return [...new Set([indexOf(active), indexOf(over)])].filter((index) => index !== -1);
  }, [lanes, cells, activeId, over]);
}

function drawLane(lane: Lane): ReactNode {
  return <BoardLane key={lane.key === null ? '' : `=${lane.key}`} lane={lane} />;
}
