'use client';

import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { BoardLane } from './board-lane.js';
import { guessedHeight, laneItems, type LaneItem } from './lane-window.js';
import type { LanesInSight, LaneWatch } from './lane-engine.js';

/** Which lanes are drawn: the first ones until it is known how much of them is in sight, then those in sight, and always those that are pinned. */
export function useLaneWindow(
  scroller: RefObject<HTMLElement | null>,
  lanes: readonly BoardLane[],
  collapsed: ReadonlySet<string | null>,
  pinned: readonly number[],
): readonly LaneItem[] {
  const [sight, setSight] = useState<LanesInSight | null>(null);
  const watch = useRef<LaneWatch | null>(null);
  const shown = useRef({ lanes, collapsed });
  const keys = useMemo(() => lanes.map(({ key }) => keyOf(key, collapsed.has(key))), [lanes, collapsed]);
  const latestKeys = useRef(keys);
  useEffect(() => {
    shown.current = { lanes, collapsed };
    latestKeys.current = keys;
  });
  const hasLanes = lanes.length > 0;
  useEffect(() => {
    if (!hasLanes || !scroller.current) return undefined;
    let isThere = true;
    const guess = (index: number): number => {
      const { lanes: now, collapsed: closed } = shown.current;
      const lane = now[index];
      const most = lane ? lane.columns.reduce((max, { list }) => Math.max(max, list.length), 0) : 0;
      return guessedHeight(most, lane !== undefined && closed.has(lane.key));
    };
    const show = (next: LanesInSight | null): void =>
      setSight((before) => (isSame(before, next) ? before : next));
    const start = (): void =>
      void import('./lane-engine.js')
        .then(({ watchLanes }) => {
          const element = scroller.current;
          if (!isThere || !element) return;
          watch.current = watchLanes(element, latestKeys.current, guess, show);
          watch.current.measure();
        })
        // Without it all lanes are drawn: slow where they are many, but none is missing.
        .catch(() => isThere && show(allOf(latestKeys.current.length)));
    const stopWaiting = whenSized(scroller.current, start);
    return () => {
      isThere = false;
      stopWaiting();
      watch.current?.stop();
      watch.current = null;
    };
  }, [scroller, hasLanes]);
  useEffect(() => watch.current?.update(keys), [keys]);
  useEffect(() => watch.current?.measure());
  const pins = pinned.join(' ');
  return useMemo(
    () => laneItems(sight, keys.length, pins === '' ? [] : pins.split(' ').map(Number)),
    [sight, keys, pins],
  );
}

/** Calls back as soon as an element has a height: one in a tab that is not open has none. Returns how to wait no more. */
function whenSized(element: HTMLElement, onSized: () => void): () => void {
  if (element.clientHeight > 0) onSized();
  else if (typeof ResizeObserver !== 'undefined') {
    const observer = new ResizeObserver(() => {
      if (element.clientHeight === 0) return;
      observer.disconnect();
      onSized();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }
  return () => undefined;
}

/** A lane that is collapsed has another height. */
function keyOf(key: string | null, isCollapsed: boolean): string {
  return `${isCollapsed ? '-' : '+'}${key === null ? '' : `=${key}`}`;
}

function allOf(count: number): LanesInSight {
  return { startIndex: 0, endIndex: count - 1, edges: Array.from({ length: count + 1 }, () => 0) };
}

function isSame(one: LanesInSight | null, other: LanesInSight | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.startIndex === other.startIndex &&
    one.endIndex === other.endIndex &&
    one.edges.length === other.edges.length &&
    one.edges.every((edge, at) => edge === other.edges[at])
  );
}
