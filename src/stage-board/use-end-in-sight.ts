'use client';

import { useEffect, useRef, type RefObject } from 'react';
import type { DealList } from '../summary/index.js';

/**
 * Calls `onEnd` when the end of a list that scrolls comes into sight, or is walked to: once for each state of the list, and
 * again when that is so after it has grown, or where `onEnd` said `false`, once nothing is under way. Returns the ref of an element to put at the end.
 */
export function useEndInSight(
  scroller: RefObject<HTMLElement | null>,
  list: DealList,
  isWalkedTo: boolean,
  onEnd: (() => boolean) | null,
  isPending: boolean,
): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const asked = useRef<DealList | null>(null);
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  const isWatched = onEnd !== null;
  useEffect(() => {
    const ask = (): void => {
      if (asked.current !== list && latest.current?.()) asked.current = list;
    };
    const { current } = end;
    if (!isWatched || isPending || !current) return undefined;
    if (isWalkedTo) ask();
    if (typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) ask();
      },
      // A little before the end: who scrolls on finds the next cards there.
      { root: scroller.current, rootMargin: '0px 0px 200px 0px' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [scroller, list, isWatched, isWalkedTo, isPending]);
  return end;
}
