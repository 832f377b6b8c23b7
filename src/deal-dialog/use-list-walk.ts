'use client';

import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { DealList } from '../summary/index.js';

/** The walk along the rows of a list, one stop for Tab. */
export interface ListWalk {
  /** Index of the row that Tab reaches: the one last walked to, or what took its place; −1 = the list is empty. */
  readonly activeIndex: number;
  /** Of the element around the rows. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** Makes a row the one that Tab reaches. */
  readonly activate: (index: number) => void;
  /** Gives the row of the active deal, or of what took its place, the focus as soon as it is drawn. */
  readonly focusActive: () => void;
}

interface Active {
  readonly dealId: string;
  readonly index: number;
}

/** Rows that PageUp and PageDown walk where it is not known how many are in sight. */
const PAGE = 10;

/**
 * Arrow keys, PageUp, PageDown, Home and End walk the rows, drawn or not. The place is kept by the deal, so that sorting and new
 * data carry the focus along; where the deal left the list, the row that took its place has it.
 */
export function useListWalk(scroller: RefObject<HTMLElement | null>, list: DealList): ListWalk {
  const [active, setActive] = useState<Active | null>(null);
  /** Each time the focus is asked for, an object of its own. */
  const [asked, setAsked] = useState<object | null>(null);
  const answered = useRef<object | null>(null);
  const found = active === null ? -1 : list.indexOf(active.dealId);
  const activeIndex = found === -1 ? Math.min(active?.index ?? 0, list.length - 1) : found;
  useEffect(() => {
    if (asked === answered.current) return;
    answered.current = asked;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row-index="${activeIndex}"] button`);
    row?.focus({ preventScroll: true });
    row?.closest('tr')?.scrollIntoView?.({ block: 'nearest' });
  }, [scroller, activeIndex, asked]);
  return useMemo(() => {
    const activate = (index: number): void => {
      const deal = list.at(index);
      if (deal) setActive({ dealId: deal.id, index });
    };
    const focusActive = (): void => {
      setAsked({});
    };
    return {
      activeIndex,
      activate,
      focusActive,
      onKeyDown: (event) => {
        const { key, ctrlKey, metaKey, altKey, target, currentTarget } = event;
        if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return;
        const at = target.closest('[data-row-index]')?.getAttribute('data-row-index');
        const index = at === null || at === undefined ? -1 : Number(at);
        const next = stepOf(key, index, list.length, rowsInSight(currentTarget));
        if (next === null) return;
        event.preventDefault();
        activate(next);
        focusActive();
      },
    };
  }, [activeIndex, list]);
}

function stepOf(key: string, index: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const to = (next: number): number => Math.max(0, Math.min(count - 1, next));
  switch (key) {
    case 'ArrowDown':
      return to(index + 1);
    case 'ArrowUp':
      return to(index - 1);
    case 'PageDown':
      return to(index + page);
    case 'PageUp':
      return to(index - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function rowsInSight(scroller: HTMLElement): number {
  const height = scroller.querySelector('[data-row-index]')?.getBoundingClientRect().height ?? 0;
  return height === 0 ? PAGE : Math.max(1, Math.floor(scroller.clientHeight / height) - 1);
}
