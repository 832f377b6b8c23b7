import { memo, useLayoutEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { CardText } from './card-text.js';
import { columnsOf, emptyHandle, useColumns, type Columns, type MoveHandle } from './column-state.js';
import { CARD_HEIGHT, OVERSCAN, OWN_SELECTORS, type BenchMove, type Contender } from './contender.js';
import { STAGES, type BoardRow } from './rows.js';

type Place = BenchMove['from'];

interface ColumnProps {
  readonly at: number;
  readonly rows: readonly BoardRow[];
  /** Before which card the one in the air would be put; -1 = not here. */
  readonly drop: number;
}

const Column = memo(function Column({ at, rows, drop }: ColumnProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  const [[first, end], setRange] = useState<readonly [number, number]>([0, 0]);
  useLayoutEffect(() => {
    const element = list.current!;
    const measure = (): void => {
      const { scrollTop, clientHeight } = element;
      const start = Math.max(0, Math.floor(scrollTop / CARD_HEIGHT) - OVERSCAN);
      const stop = Math.min(rows.length, Math.ceil((scrollTop + clientHeight) / CARD_HEIGHT) + OVERSCAN);
      setRange((before) => (before[0] === start && before[1] === stop ? before : [start, stop]));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    return () => element.removeEventListener('scroll', measure);
  }, [rows.length]);
  return (
    <section className="column">
      <h3>
        {STAGES[at]} <span>{rows.length}</span>
      </h3>
      <div className="list" ref={list} data-at={at}>
        <div className="room" style={{ height: rows.length * CARD_HEIGHT }}>
          {rows.slice(first, end).map((row, place) => {
            const index = first + place;
            return (
              <div
                key={row.id}
                className={index === drop ? 'card drop' : 'card'}
                draggable
                data-index={index}
                style={{ top: index * CARD_HEIGHT }}
              >
                <CardText row={row} />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
});

function listAt(event: DragEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest('.list') : null;
}

function placeAt(event: DragEvent): Place | null {
  const list = listAt(event);
  if (!list) return null;
  const y = event.clientY - list.getBoundingClientRect().top + list.scrollTop;
  return { column: Number(list.dataset['at']), index: Math.max(0, Math.round(y / CARD_HEIGHT)) };
}

function Board({ columns: first, handle }: { columns: Columns; handle: MoveHandle }): ReactElement {
  const [columns, move] = useColumns(first, handle);
  const from = useRef<Place | null>(null);
  const [over, setOver] = useState<Place | null>(null);
  const end = (): void => {
    from.current = null;
    setOver(null);
  };
  return (
    <div
      className="board"
      onDragStart={(event) => {
        const list = listAt(event);
        const index = event.target instanceof HTMLElement ? event.target.dataset['index'] : undefined;
        if (list && index !== undefined)
          from.current = { column: Number(list.dataset['at']), index: Number(index) };
      }}
      onDragOver={(event) => {
        if (!from.current) return;
        event.preventDefault();
        const place = placeAt(event);
        setOver((before) =>
          before?.column === place?.column && before?.index === place?.index ? before : place,
        );
      }}
      onDrop={(event) => {
        const to = placeAt(event);
        if (from.current && to) move({ from: from.current, to });
        end();
      }}
      onDragEnd={end}
    >
      {columns.map((rows, at) => (
        <Column key={STAGES[at]} at={at} rows={rows} drop={over?.column === at ? over.index : -1} />
      ))}
    </div>
  );
}

/** The least that does the job: React, a window worked out by hand, the browser's own drag and drop. */
export const floor: Contender = {
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
