import {
  DragDropContext,
  Draggable,
  Droppable,
  type DraggableProvided,
  type DraggableStateSnapshot,
  type DropResult,
} from '@hello-pangea/dnd';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef, type ReactElement } from 'react';
import { CardText } from './card-text.js';
import { columnsOf, emptyHandle, useColumns, type Columns, type MoveHandle } from './column-state.js';
import { CARD_HEIGHT, OVERSCAN, OWN_SELECTORS, type Contender } from './contender.js';
import { STAGES, type BoardRow } from './rows.js';

interface CardProps {
  readonly row: BoardRow;
  readonly provided: DraggableProvided;
  readonly snapshot: DraggableStateSnapshot;
  /** CSS pixels from the top of the list; `null` = in the air, placed by the library. */
  readonly top: number | null;
}

function Card({ row, provided, snapshot, top }: CardProps): ReactElement {
  const style = { ...provided.draggableProps.style, ...(top === null || snapshot.isDragging ? {} : { top }) };
  return (
    <div
      className={snapshot.isDragging ? 'card lifted' : 'card'}
      ref={provided.innerRef}
      {...provided.draggableProps}
      {...provided.dragHandleProps}
      style={style}
    >
      <CardText row={row} />
    </div>
  );
}

const Item = memo(function Item({ row, index }: { row: BoardRow; index: number }): ReactElement {
  return (
    <Draggable draggableId={row.id} index={index}>
      {(provided, snapshot) => (
        <Card row={row} provided={provided} snapshot={snapshot} top={index * CARD_HEIGHT} />
      )}
    </Draggable>
  );
});

interface ListProps {
  readonly rows: readonly BoardRow[];
  /** Whether a place is held open for the card in the air. */
  readonly hasRoom: boolean;
  readonly listRef: (element: HTMLElement | null) => void;
  readonly attributes: object;
}

function List({ rows, hasRoom, listRef, attributes }: ListProps): ReactElement {
  const list = useRef<HTMLElement | null>(null);
  const virtual = useVirtualizer({
    count: rows.length + (hasRoom ? 1 : 0),
    getScrollElement: () => list.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? 'room',
    overscan: OVERSCAN,
  });
  const merged = useCallback(
    (element: HTMLElement | null) => {
      list.current = element;
      listRef(element);
    },
    [listRef],
  );
  return (
    <div className="list" ref={merged} {...attributes}>
      <div className="room" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key }) => {
          const row = rows[index];
          return row && <Item key={key} row={row} index={index} />;
        })}
      </div>
    </div>
  );
}

const Column = memo(function Column({ at, rows }: { at: number; rows: readonly BoardRow[] }): ReactElement {
  return (
    <section className="column">
      <h3>
        {STAGES[at]} <span>{rows.length}</span>
      </h3>
      <Droppable
        droppableId={String(at)}
        mode="virtual"
        renderClone={(provided, snapshot, { source }) => (
          <Card row={rows[source.index]!} provided={provided} snapshot={snapshot} top={null} />
        )}
      >
        {(provided, snapshot) => (
          <List
            rows={rows}
            hasRoom={snapshot.isUsingPlaceholder}
            listRef={provided.innerRef}
            attributes={provided.droppableProps}
          />
        )}
      </Droppable>
    </section>
  );
});

function Board({ columns: first, handle }: { columns: Columns; handle: MoveHandle }): ReactElement {
  const [columns, move] = useColumns(first, handle);
  const onDragEnd = useCallback(
    ({ source, destination }: DropResult) => {
      if (!destination) return;
      move({
        from: { column: Number(source.droppableId), index: source.index },
        to: { column: Number(destination.droppableId), index: destination.index },
      });
    },
    [move],
  );
  return (
    <DragDropContext onDragEnd={onDragEnd}>
      <div className="board">
        {columns.map((rows, at) => (
          <Column key={STAGES[at]} at={at} rows={rows} />
        ))}
      </div>
    </DragDropContext>
  );
}

/** hello-pangea/dnd in its mode for virtual lists, columns windowed by react-virtual. */
export const helloPangea: Contender = {
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
