'use client';

import { useCallback } from 'react';
import { useControllable } from '../hooks/index.js';
import { firstDirection, type DealOrder, type SortDirection } from '../summary/index.js';
import type { BoardReading, BoardReadingOptions } from './board-reading.js';

/** How cards are ordered, held by the host or here. */
export function useBoardOrder(
  options: BoardReadingOptions,
): Pick<BoardReading, 'order' | 'setOrder' | 'direction' | 'setDirection'> {
  const [order, chooseOrder] = useControllable<DealOrder>({
    value: options.order,
    defaultValue: options.defaultOrder ?? 'rank',
    onChange: options.onOrderChange,
  });
  const [direction, setDirection] = useControllable<SortDirection | null>({
    value: options.direction,
    defaultValue: options.defaultDirection ?? null,
    onChange: options.onDirectionChange,
  });
  const setOrder = useCallback(
    (next: DealOrder) => {
      chooseOrder(next);
      setDirection(null);
    },
    [chooseOrder, setDirection],
  );
  return { order, setOrder, direction: direction ?? firstDirection(order), setDirection };
}
