'use client';

import { forwardRef, useId } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import type { WinRatesMessages } from '../messages/index.js';
import { useWinRatesState } from './win-rates-context.js';
import { firstDirection, WIN_RATE_SORT_KEYS, type WinRateSort } from './win-rates-sort.js';

/** What the groups are sorted by, and which end comes first. */
export const WinRatesSortControl = forwardRef<HTMLElement, PartProps<'div', WinRateSort>>(
  function WinRatesSortControl(props, ref) {
    const { messages, sort, setSort } = useWinRatesState();
    const id = useId();
    const content = (
      <>
        <label htmlFor={id} id={`${id}label`}>
          {messages.sort}
        </label>
        <select
          id={id}
          data-cairn="win-rates-sort-key"
          value={sort.key}
          onChange={(event) => {
            const key = WIN_RATE_SORT_KEYS.find((each) => each === event.target.value);
            if (key) setSort({ key, direction: firstDirection(key) });
          }}
        >
          {WIN_RATE_SORT_KEYS.map((key) => (
            <option key={key} value={key}>
              {messages.sortKeys[key]}
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
          {directionText(sort, messages)}
        </button>
      </>
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-sort', children: content }, sort, ref);
  },
);

function directionText({ key, direction }: WinRateSort, messages: WinRatesMessages): string {
  if (key === 'name') return direction === 'ascending' ? messages.nameAscending : messages.nameDescending;
  return direction === 'ascending' ? messages.ascending : messages.descending;
}
