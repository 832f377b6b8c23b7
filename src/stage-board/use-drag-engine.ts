'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { BoardColumn } from './board-column.js';
import type { BoardCommand, BoardSituation } from './board-model.js';
import type { BoardSelection } from './board-selection.js';
import type { BoardWriter } from './board-text.js';
import type { BoardToken, DragEngine, DragListener } from './drag-engine.js';
import { placeOver } from './drag-place.js';

/** What drags by mouse, for one board. The same object from the first paint on: nothing is drawn anew once it is loaded. */
export interface BoardDrag {
  readonly setCarriedText: (carriedText: BoardToken['carriedText']) => void;
  /** Watches something as soon as the engine is loaded, at once if it is. Returns how to stop. */
  readonly watch: (start: (engine: DragEngine, token: BoardToken) => () => void) => () => void;
}

/** Loads what drags by mouse, once the board is drawn; `null` where cards stay where they are. */
export function useDragEngine(canMove: boolean): BoardDrag | null {
  const [drag] = useState(lazyDrag);
  return canMove ? drag : null;
}

function lazyDrag(): BoardDrag {
  const token: BoardToken = { carriedText: () => null };
  let engine: DragEngine | null = null;
  let loading: Promise<void> | null = null;
  const waiting = new Set<(engine: DragEngine) => void>();
  const load = (): Promise<void> =>
    import('./drag-engine.js')
      .then((loaded) => {
        engine = loaded;
        for (const start of waiting) start(loaded);
        waiting.clear();
      })
      // Without it cards are moved by keyboard and by "Move to…" all the same.
      .catch(() => {
        loading = null;
      });
  return {
    setCarriedText: (carriedText) => {
      token.carriedText = carriedText;
    },
    watch: (start) => {
      if (engine) return start(engine, token);
      let stop = (): void => undefined;
      const begin = (loaded: DragEngine): void => {
        stop = start(loaded, token);
      };
      waiting.add(begin);
      loading ??= load();
      return () => {
        waiting.delete(begin);
        stop();
      };
    },
  };
}

/** Tells what drags how many cards go together. */
export function useCarriedText(
  drag: BoardDrag | null,
  { ids }: BoardSelection,
  { formatter }: Pick<BoardWriter, 'formatter'>,
): void {
  useEffect(() => {
    drag?.setCarriedText((dealId) => (ids.has(dealId) && ids.size > 1 ? formatter.count(ids.size) : null));
  }, [drag, ids, formatter]);
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
    const listener: DragListener = {
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
    };
    return drag.watch((engine, token) => engine.watchBoard(element, token, listener));
  }, [drag, columnsElement, run]);
}
