'use client';

import { useId, type ReactNode } from 'react';
import type { BoardLane } from './board-lane.js';
import { laneText, type BoardWriter } from './board-text.js';

/** Chooses the lane that a card goes to. */
export function BoardMoveLane({
  lanes,
  lane,
  areOfSeveral,
  writer: { messages },
  onLaneChange,
}: {
  readonly lanes: readonly BoardLane[];
  /** The value of the one chosen; `null` = not known, absent = each card stays in its own. */
  readonly lane: string | null | undefined;
  /** Whether cards of several lanes go, so that each may stay in its own. */
  readonly areOfSeveral: boolean;
  readonly writer: BoardWriter;
  readonly onLaneChange: (lane: string | null | undefined) => void;
}): ReactNode {
  const id = useId();
  return (
    <div data-cairn="board-choice">
      <label htmlFor={id} data-cairn="board-legend">
        {messages.laneTo}
      </label>
      <select
        id={id}
        data-cairn="board-lane-field"
        value={lanes.findIndex(({ key }) => key === lane)}
        onChange={({ target }) => onLaneChange(lanes[Number(target.value)]?.key)}
      >
        {areOfSeveral && <option value={-1}>{messages.ownLanes}</option>}
        {lanes.map(({ key, name }, at) => (
          <option key={key === null ? '' : `=${key}`} value={at}>
            {laneText(name, messages)}
          </option>
        ))}
      </select>
    </div>
  );
}
