'use client';

import { forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** What {@link WinRatesGroupBy} takes. */
export type WinRatesGroupByProps = PartProps<'div', { readonly groupBy: string }> & {
  /** The groupings offered; that in force is, too. */
  readonly groupings: readonly string[];
  /** Asked for with the grouping to measure by. */
  readonly onGroupByChange: (groupBy: string) => void;
};

/** Chooses what the win rates are compared by: a dimension, the size of deals, or periods. */
export const WinRatesGroupBy = forwardRef<HTMLElement, WinRatesGroupByProps>(function WinRatesGroupBy(
  { groupings, onGroupByChange, ...props },
  ref,
) {
  const { messages, groupBy } = useWinRatesState();
  const id = useId();
  // What a host chose is shown as chosen, also where it is not offered. A name may be anything: the place tells which it is.
  const offered = groupings.includes(groupBy) ? groupings : [groupBy, ...groupings];
  const children = (
    <>
      <label htmlFor={id}>{messages.groupBy}</label>
      <select
        id={id}
        data-cairn="win-rates-choice"
        value={offered.indexOf(groupBy)}
        onChange={({ target }) => onGroupByChange(offered[Number(target.value)] ?? groupBy)}
      >
        {offered.map((each, at) => (
          <option key={each} value={at}>
            {messages.columns.group({ groupBy: each })}
          </option>
        ))}
      </select>
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'win-rates-group-by', children }, { groupBy }, ref);
});
