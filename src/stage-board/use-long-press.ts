'use client';

import { useEffect, useMemo, useRef, type MouseEvent, type PointerEvent } from 'react';
import { dealIdAt } from './use-board-focus.js';

/** How long a finger rests on a card until its menu opens. */
export const LONG_PRESS_MS = 500;

/** How far a finger may slip meanwhile, CSS pixels: further it scrolls. */
const SLIP = 10;

/** Handlers of the element around the cards. */
export interface LongPressHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
}

interface Press {
  timer: ReturnType<typeof setTimeout> | null;
  x: number;
  y: number;
  /** Whether the finger that still rests there has opened the menu. */
  isDone: boolean;
}

function stop(press: Press): void {
  if (press.timer !== null) clearTimeout(press.timer);
  press.timer = null;
}

/** Tells of a finger that rests on a card, and whether the click that ends it is to be left alone. */
export function useLongPress(
  onLongPress: ((dealId: string) => void) | null,
): readonly [LongPressHandlers, () => boolean] {
  const press = useRef<Press>({ timer: null, x: 0, y: 0, isDone: false });
  useEffect(() => () => stop(press.current), []);
  return useMemo(
    () => [
      {
        onPointerDown: ({ pointerType, clientX, clientY, target }) => {
          stop(press.current);
          press.current.isDone = false;
          const dealId = dealIdAt(target);
          if (!onLongPress || pointerType !== 'touch' || dealId === null) return;
          const timer = setTimeout(() => {
            press.current.timer = null;
            press.current.isDone = true;
            onLongPress(dealId);
          }, LONG_PRESS_MS);
          Object.assign(press.current, { timer, x: clientX, y: clientY });
        },
        onPointerMove: ({ clientX, clientY }) => {
          const { timer, x, y } = press.current;
          if (timer !== null && Math.hypot(clientX - x, clientY - y) > SLIP) stop(press.current);
        },
        onPointerUp: () => stop(press.current),
        onPointerCancel: () => stop(press.current),
        onContextMenu: (event) => {
          if (press.current.isDone) event.preventDefault();
        },
      },
      () => {
        const { isDone } = press.current;
        press.current.isDone = false;
        return isDone;
      },
    ],
    [onLongPress],
  );
}
