'use client';

import { useEffect, useMemo, useState, useSyncExternalStore, type RefObject } from 'react';
import type { InSight } from './window-engine.js';

/** Cards of a column that a server draws, and the page that takes over from it. */
export const BOARD_FIRST_CARDS = 20;

/** Cards of a column that a page without a server's draws at first: those that a column as it comes has in sight, with those beyond. */
const FIRST_IN_PAGE = 10;

/** Cards drawn beyond what is in sight, at either end; in a lane, of which there are many, fewer. */
const OVERSCAN = 5;

/** Cards of a column in a lane that are drawn at first: lanes are many. */
export const BOARD_FIRST_LANE_CARDS = 6;

/** Something drawn in a column: a card, or the room of cards that are not. */
export type WindowItem =
  | { readonly type: 'card'; readonly index: number }
  /** So many cards' heights in CSS pixels, 0 = not known. */
  | { readonly type: 'gap'; readonly before: number; readonly height: number };

/**
 * Which cards of a column are drawn: the first ones until the column has a size to be windowed by, then those in sight, and
 * always those that are pinned. All cards are of one height, which is measured once, so that no column is gone through.
 */
export function useColumnWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  pinned: readonly number[],
  mostCards: number = BOARD_FIRST_CARDS,
): readonly WindowItem[] {
  const cardHeight = useCardHeight(scroller, count > 0);
  const firstCards = Math.min(useFirstCards(), mostCards);
  const range = useRangeInSight(scroller, count > firstCards, cardHeight);
  const beyond = Math.min(OVERSCAN, Math.floor(mostCards / 3));
  const first = range ? Math.max(0, range.startIndex - beyond) : 0;
  const end = range ? range.endIndex + 1 + beyond : firstCards;
  const last = Math.min(count, end) - 1;
  const pins = pinned.join(' ');
  return useMemo(
    () => windowItems(first, last, count, pins === '' ? [] : pins.split(' ').map(Number), cardHeight),
    [first, last, count, pins, cardHeight],
  );
}

const NEVER = (): (() => void) => () => undefined;

/** How many cards are drawn until the column is measured: to begin with what the server has drawn, where one has. */
function useFirstCards(): number {
  const now = useSyncExternalStore(
    NEVER,
    () => FIRST_IN_PAGE,
    () => BOARD_FIRST_CARDS,
  );
  const [first] = useState(now);
  return first;
}

/** The height of a card with its gap, CSS pixels; 0 = not known yet. It grows with the text of the page, as the column does. */
function useCardHeight(scroller: RefObject<HTMLElement | null>, hasCards: boolean): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element || !hasCards) return undefined;
    const measure = (): void => {
      const card = element.querySelector('[data-deal-id]');
      if (card) setHeight(card.getBoundingClientRect().height);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, hasCards]);
  return height;
}

/** What of a column is in sight; `null` = not known: before the page has drawn, and where all cards are drawn anyway. */
function useRangeInSight(
  scroller: RefObject<HTMLElement | null>,
  isWindowed: boolean,
  cardHeight: number,
): InSight | null {
  const [range, setRange] = useState<InSight | null>(null);
  useEffect(() => {
    if (!isWindowed || cardHeight === 0) return undefined;
    let isThere = true;
    let stop = (): void => undefined;
    const show = (next: InSight | null): void => setRange((before) => (isSame(before, next) ? before : next));
    import('./window-engine.js')
      .then(({ watchWindow }) => {
        const element = scroller.current;
        if (isThere && element) stop = watchWindow(element, cardHeight, show);
      })
      // Without it all cards are drawn: slow where they are many, but none is missing.
      .catch(() => isThere && show({ startIndex: 0, endIndex: Infinity }));
    return () => {
      isThere = false;
      stop();
    };
  }, [scroller, isWindowed, cardHeight]);
  return isWindowed && cardHeight > 0 ? range : null;
}

function isSame(one: InSight | null, other: InSight | null): boolean {
  return one?.startIndex === other?.startIndex && one?.endIndex === other?.endIndex;
}

/** Cards in order, with a gap wherever some are not drawn. */
export function windowItems(
  first: number,
  last: number,
  count: number,
  pinned: readonly number[],
  cardHeight: number,
): WindowItem[] {
  const indexes = new Set(pinned.filter((index) => index >= 0 && index < count));
  for (let index = first; index <= last; index++) indexes.add(index);
  const items: WindowItem[] = [];
  let next = 0;
  const gapTo = (index: number): void => {
    if (index > next) items.push({ type: 'gap', before: index, height: (index - next) * cardHeight });
  };
  for (const index of [...indexes].toSorted((one, other) => one - other)) {
    gapTo(index);
    items.push({ type: 'card', index });
    next = index + 1;
  }
  gapTo(count);
  return items;
}
