'use client';

import { forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';
import {
  directionText,
  firstDirection,
  sortKeysOf,
  sortKeyText,
  type WinRateSort,
} from './win-rates-sort.js';

/** What the groups are sorted by, and which end comes first. */
export const WinRatesSortControl = forwardRef<HTMLElement, PartProps<'div', WinRateSort>>(
  function WinRatesSortControl(props, ref) {
    const { messages, sort, setSort, order, curves } = useWinRatesState();
    const id = useId();
    const isCurves = curves !== null;
    const keys = sortKeysOf(order, isCurves);
    const content = (
      <>
        <label htmlFor={id} id={`${id}label`}>
          {messages.sort}
        </label>
        <select
          id={id}
          data-cairn="win-rates-choice"
          value={sort.key}
          onChange={(event) => {
            const key = keys.find((each) => each === event.target.value);
            if (key) setSort({ key, direction: firstDirection(key, order) });
          }}
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {sortKeyText(key, { order, isCurves }, messages)}
            </option>
          ))}
        </select>
        <button
          type="button"
          data-cairn="button"
          aria-describedby={`${id}label`}
          onClick={() =>
            setSort({
              key: sort.key,
              direction: sort.direction === 'ascending' ? 'descending' : 'ascending',
            })
          }
        >
          {directionText(sort, order, messages)}
        </button>
      </>
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-sort', children: content }, sort, ref);
  },
);
