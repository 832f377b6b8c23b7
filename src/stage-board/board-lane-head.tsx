'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoard, useBoardLane, useBoardTools } from './board-context.js';
import type { BoardLane as Lane } from './board-lane.js';
import { laneText } from './board-text.js';
import { laneFigures } from './lane-figures.js';

/** What stands above a lane: by default its name, which opens and closes it, and its figures. */
export const BoardLaneHead = forwardRef<HTMLElement, PartProps<'div', Lane>>(function BoardLaneHead(
  { children, ...props },
  ref,
) {
  const lane = useBoardLane();
  const content = children ?? (
    <>
      <BoardLaneToggle />
      <BoardLaneFigures />
    </>
  );
  return renderPart('div', { ...props, children: content }, { 'data-cairn': 'board-lane-head' }, lane, ref);
});

/** The lane's name: a button that leaves its cards out, and draws them again. */
export const BoardLaneToggle = forwardRef<HTMLElement, PartProps<'button', Lane>>(
  function BoardLaneToggle(props, ref) {
    const { collapsedLanes, toggleLane } = useBoard();
    const lane = useBoardLane();
    const { writer } = useBoardTools();
    const ours = {
      'data-cairn': 'board-lane-toggle',
      type: 'button',
      'aria-expanded': !collapsedLanes.has(lane.key),
      onClick: () => toggleLane(lane.key),
      children: (
        <>
          <span data-cairn="board-lane-sign" aria-hidden />
          <bdi>{laneText(lane.name, writer.messages)}</bdi>
        </>
      ),
    };
    return renderPart('button', props, ours, lane, ref);
  },
);

/** The figures of a lane, of all its deals on the board, drawn or not. */
export const BoardLaneFigures = forwardRef<HTMLElement, PartProps<'dl', Lane>>(
  function BoardLaneFigures(props, ref) {
    const { writer } = useBoardTools();
    const lane = useBoardLane();
    const { messages } = writer;
    const { deals, value, overdue } = laneFigures(lane, writer);
    const figures = [
      ['deals', messages.deals, deals],
      ['value', messages.value, value],
      ['overdue', messages.overdue, overdue],
    ] as const;
    const children = figures.map(
      ([of, label, text]) =>
        text !== null && (
          <div key={of} data-cairn="board-figure" data-of={of} data-none={text === '0' ? '' : undefined}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ),
    );
    return renderPart('dl', props, { 'data-cairn': 'board-lane-figures', children }, lane, ref);
  },
);
