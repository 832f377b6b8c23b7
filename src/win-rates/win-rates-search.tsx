'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** A field that finds groups by their names. */
export const WinRatesSearch = forwardRef<HTMLElement, PartProps<'div', { readonly query: string }>>(
  function WinRatesSearch(props, ref) {
    const { messages, groupBy, query, setQuery } = useWinRatesState();
    const label = messages.search({ groupBy });
    const field = (
      <input
        type="search"
        data-cairn="win-rates-query"
        aria-label={label}
        placeholder={label}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-search', children: field }, { query }, ref);
  },
);
