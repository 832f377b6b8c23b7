import { combine } from '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/combine.js';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/dist/esm/entry-point/element/adapter.js';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/dist/esm/entry-point/element.js';
import {
  attachClosestEdge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/dist/esm/closest-edge.js';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef, useState, type ReactElement } from 'react';
import { CardText } from './card-text.js';
import { columnsOf, emptyHandle, useColumns, type Columns, type MoveHandle } from './column-state.js';
import { CARD_HEIGHT, OVERSCAN, OWN_SELECTORS, type Contender } from './contender.js';
import { STAGES, type BoardRow } from './rows.js';

interface CardProps {
  readonly row: BoardRow;
  readonly column: number;
  readonly index: number;
}

const Card = memo(function Card({ row, column, index }: CardProps): ReactElement {
  const element = useRef<HTMLDivElement>(null);
  const [edge, setEdge] = useState<string | null>(null);
  const [isLifted, setLifted] = useState(false);
  useEffect(
    () =>
      combine(
        draggable({
          element: element.current!,
          getInitialData: () => ({ column, index }),
          onDragStart: () => setLifted(true),
          onDrop: () => setLifted(false),
        }),
        dropTargetForElements({
          element: element.current!,
          getData: ({ input, element }) =>
            attachClosestEdge({ column, index }, { input, element, allowedEdges: ['top', 'bottom'] }),
          onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
          onDragLeave: () => setEdge(null),
          onDrop: () => setEdge(null),
        }),
      ),
    [column, index],
  );
  return (
    <div
      className={isLifted ? 'card lifted' : 'card'}
      data-edge={edge ?? undefined}
      style={{ top: index * CARD_HEIGHT }}
      ref={element}
    >
      <CardText row={row} />
    </div>
  );
});

const Column = memo(function Column({ at, rows }: { at: number; rows: readonly BoardRow[] }): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => rows[index]!.id,
    overscan: OVERSCAN,
  });
  useEffect(
    () =>
      combine(
        dropTargetForElements({ element: list.current!, getData: () => ({ column: at, index: Infinity }) }),
        autoScrollForElements({ element: list.current! }),
      ),
    [at],
  );
  return (
    <section className="column">
      <h3>
        {STAGES[at]} <span>{rows.length}</span>
      </h3>
      <div className="list" ref={list}>
        <div className="room" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key }) => (
            <Card key={key} row={rows[index]!} column={at} index={index} />
          ))}
        </div>
      </div>
    </section>
  );
});

function Board({ columns: first, handle }: { columns: Columns; handle: MoveHandle }): ReactElement {
  const [columns, move] = useColumns(first, handle);
  const board = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      combine(
        autoScrollForElements({ element: board.current! }),
        monitorForElements({
          onDrop: ({ source, location }) => {
            const target = location.current.dropTargets[0];
            if (!target) return;
            const { column, index } = target.data as { column: number; index: number };
            const after = extractClosestEdge(target.data) === 'bottom' ? 1 : 0;
            const from = source.data as { column: number; index: number };
            move({ from, to: { column, index: index + after } });
          },
        }),
      ),
    [move],
  );
  return (
    <div className="board" ref={board}>
      {columns.map((rows, at) => (
        <Column key={STAGES[at]} at={at} rows={rows} />
      ))}
    </div>
  );
}

/** pragmatic-drag-and-drop with its hitbox and auto-scroll, cards that mark themselves, columns windowed by react-virtual. */
export const pragmatic: Contender = {
  ...OWN_SELECTORS,
  make: (rows) => {
    const handle = emptyHandle();
    return {
      element: <Board columns={columnsOf(rows)} handle={handle} />,
      move: (move) => handle.move(move),
      afresh: null,
    };
  },
};
