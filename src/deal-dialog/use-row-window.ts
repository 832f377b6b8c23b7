'use client';

import { useEffect, useMemo, useState, type RefObject } from 'react';

/** Rows of a list drawn before its size is known. */
export const LIST_FIRST_ROWS = 30;

/** Rows drawn beyond what is in sight, at either end. */
const OVERSCAN = 10;

/** Something drawn in a list: a row, or the room of rows that are not. */
export type RowItem =
  | { readonly type: 'row'; readonly index: number }
  /** So many rows' heights in CSS pixels; `before` = the index of the row after it. */
  | { readonly type: 'gap'; readonly before: number; readonly height: number };

interface InSight {
  readonly first: number;
  readonly end: number;
  /** Of a row, CSS pixels; 0 = not known. */
  readonly height: number;
}

const UNMEASURED: InSight = { first: 0, end: LIST_FIRST_ROWS, height: 0 };

/**
 * Which rows of a list are drawn: those in sight, some beyond, and always the pinned one. All rows are of one height, which is
 * measured, so that no list is gone through.
 * @param pinned index of the row that has the focus; −1 = none
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  pinned: number,
): readonly RowItem[] {
  const [inSight, setInSight] = useState(UNMEASURED);
  const hasRows = count > 0;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !hasRows) return undefined;
    const look = (): void => setInSight((before) => same(before, measure(element)));
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [scroller, hasRows]);
  const { first, end, height } = inSight;
  return useMemo(() => rowItems(first, end, height, count, pinned), [first, end, height, count, pinned]);
}

function measure(scroller: HTMLElement): InSight {
  const row = scroller.querySelector('[data-row-index]');
  const height = row?.getBoundingClientRect().height ?? 0;
  if (height === 0) return UNMEASURED;
  const first = Math.floor(scroller.scrollTop / height);
  const rows = Math.ceil(scroller.clientHeight / height);
  return { first: Math.max(0, first - OVERSCAN), end: first + rows + OVERSCAN, height };
}

function same(before: InSight, next: InSight): InSight {
  const isSame = before.first === next.first && before.end === next.end && before.height === next.height;
  return isSame ? before : next;
}

function rowItems(first: number, end: number, height: number, count: number, pinned: number): RowItem[] {
  const last = Math.min(count, end);
  // A list that became shorter than where it was scrolled to still has its end drawn.
  const from = Math.min(first, Math.max(0, last - LIST_FIRST_ROWS));
  const indexes = new Set<number>();
  for (let index = from; index < last; index++) indexes.add(index);
  if (pinned >= 0 && pinned < count) indexes.add(pinned);
  const items: RowItem[] = [];
  let next = 0;
  for (const index of [...indexes].toSorted((one, other) => one - other)) {
    if (index > next) items.push({ type: 'gap', before: index, height: (index - next) * height });
    items.push({ type: 'row', index });
    next = index + 1;
  }
  if (count > next) items.push({ type: 'gap', before: count, height: (count - next) * height });
  return items;
}
