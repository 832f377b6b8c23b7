'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useControllable } from '../hooks/index.js';
import type { BoardColumn } from './board-column.js';
import { boardLanes, type BoardLane, type BoardLaneField } from './board-lane.js';
import type { UseStageBoardOptions } from './board-options.js';
import type { BoardSceneLanes } from './board-rooms.js';

/** The lanes of a board. */
export interface BoardLanesView {
  /** In order; `null` = the board has none. */
  readonly lanes: readonly BoardLane[] | null;
  /** What makes the lanes; `null` = the board has none. */
  readonly laneField: BoardLaneField | null;
  /** The columns that hold the cards: those of every lane, lane by lane; those of the board where it has no lanes. */
  readonly cells: readonly BoardColumn[];
  /** Values of the lanes whose cards are not drawn. */
  readonly collapsedLanes: ReadonlySet<string | null>;
  /** Draws the cards of a lane, or leaves them out. */
  readonly toggleLane: (key: string | null) => void;
  readonly setCollapsedLanes: (keys: readonly (string | null)[]) => void;
}

const NONE: readonly (string | null)[] = [];

/** The lanes of a board, each the same object as before while it says the same, and which of them are collapsed. */
export function useBoardLanes(
  heads: readonly BoardColumn[],
  {
    lanes: source,
    lists,
    collapsedLanes,
    defaultCollapsedLanes,
    onCollapsedLanesChange,
  }: UseStageBoardOptions,
): BoardLanesView {
  const [keys, setCollapsedLanes] = useControllable<readonly (string | null)[]>({
    value: collapsedLanes,
    defaultValue: defaultCollapsedLanes ?? NONE,
    onChange: onCollapsedLanesChange,
  });
  const groups = source?.groups ?? null;
  const by = source?.by ?? null;
  const canChange = source?.canChange;
  const before = useRef<readonly BoardLane[]>([]);
  const lanes = useMemo(
    () => groups && boardLanes(groups, heads, lists, before.current),
    [groups, heads, lists],
  );
  useEffect(() => {
    before.current = lanes ?? [];
  });
  const cells = useMemo(() => lanes?.flatMap(({ columns }) => columns) ?? heads, [lanes, heads]);
  const laneField = useMemo(() => (by === null ? null : { by, canChange }), [by, canChange]);
  return useMemo(() => {
    const collapsed = new Set(keys);
    return {
      ...{ lanes, laneField, cells, collapsedLanes: collapsed, setCollapsedLanes },
      toggleLane: (key) =>
        setCollapsedLanes(collapsed.has(key) ? keys.filter((each) => each !== key) : [...keys, key]),
    };
  }, [lanes, laneField, cells, keys, setCollapsedLanes]);
}

/** What commands on a board's cards need to know of its lanes; `null` = it has none. */
export function sceneLanes({ laneField, collapsedLanes }: BoardLanesView): BoardSceneLanes | null {
  return laneField && { canChange: laneField.canChange ?? true, collapsed: collapsedLanes };
}
