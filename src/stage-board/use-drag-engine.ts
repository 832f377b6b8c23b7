'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { BoardColumn } from './board-column.js';
import type { BoardCommand, BoardSituation } from './board-model.js';
import type { DragEngine, BoardToken } from './drag-engine.js';
import { placeOver } from './drag-place.js';

/** The engine with the token of one board. */
export interface BoardDrag {
  readonly engine: DragEngine;
  readonly token: BoardToken;
}

/** Loads what drags by mouse, once the board is drawn; `null` until then, and where cards stay where they are. */
export function useDragEngine(canMove: boolean): BoardDrag | null {
  const [drag, setDrag] = useState<BoardDrag | null>(null);
  useEffect(() => {
    if (!canMove) return undefined;
    let isThere = true;
    import('./drag-engine.js')
      .then((engine) => isThere && setDrag({ engine, token: {} }))
      // Without it cards are moved by keyboard and by "Move to…" all the same.
      .catch(() => undefined);
    return () => {
      isThere = false;
    };
  }, [canMove]);
  return canMove ? drag : null;
}

/** Makes what the mouse does on the board into commands. */
export function useBoardDrag(
  columnsElement: RefObject<HTMLElement | null>,
  drag: BoardDrag | null,
  columns: readonly BoardColumn[],
  run: (command: BoardCommand) => BoardSituation,
): void {
  const shown = useRef(columns);
  useEffect(() => {
    shown.current = columns;
  });
  useEffect(() => {
    const element = columnsElement.current;
    if (!drag || !element) return undefined;
    let dragged: string | null = null;
    return drag.engine.watchBoard(element, drag.token, {
      onStart: (dealId) => {
        dragged = dealId;
        run({ type: 'cancel' });
        run({ type: 'lift', dealId, by: 'pointer' });
      },
      onOver: (over) => {
        if (dragged !== null) run({ type: 'hover', over: placeOver(over, dragged, shown.current) });
      },
      onDrop: () => {
        dragged = null;
        run({ type: 'drop' });
      },
    });
  }, [drag, columnsElement, run]);
}
