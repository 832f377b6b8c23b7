'use client';

import { forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useBoardTools } from './board-context.js';
import { laneFieldText } from './board-text.js';

/** What {@link BoardLaneBy} takes. */
export type BoardLaneByProps = PartProps<'div', { readonly value: string | null }> & {
  /** The fields offered: dimensions. */
  readonly fields: readonly string[];
  /** What makes the lanes; `null` = there are none. */
  readonly value: string | null;
  readonly onValueChange: (laneBy: string | null) => void;
};

/** Chooses what makes the lanes; nothing where there is nothing to choose from. */
export const BoardLaneBy = forwardRef<HTMLElement, BoardLaneByProps>(function BoardLaneBy(
  { fields, value, onValueChange, ...props },
  ref,
) {
  const { writer } = useBoardTools();
  const { messages } = writer;
  const id = useId();
  if (fields.length === 0) return null;
  // What a host chose is shown as chosen, also where the data has nothing of it.
  const offered = value === null || fields.includes(value) ? fields : [value, ...fields];
  const chosen = value === null ? 0 : offered.indexOf(value) + 1;
  const children = (
    <>
      <label htmlFor={id}>{messages.laneBy}</label>
      <select
        id={id}
        data-cairn="board-lane-field"
        value={chosen}
        onChange={({ target }) => onValueChange(offered[Number(target.value) - 1] ?? null)}
      >
        <option value={0}>{messages.noLanes}</option>
        {offered.map((field, at) => (
          <option key={field} value={at + 1}>
            {laneFieldText(field, messages)}
          </option>
        ))}
      </select>
    </>
  );
  return renderPart(
    'div',
    props,
    { 'data-cairn': 'board-lane-by', 'data-cairn-control': '', children },
    { value },
    ref,
  );
});
