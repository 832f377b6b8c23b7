'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';
import { WinRatesSearch } from './win-rates-search.js';
import { WinRatesSortControl } from './win-rates-sort-control.js';

/** Groups from which names are looked for rather than seen. */
const MANY = 13;

/** The line of tools above the picture: by default the search where groups are many, and the order where there are two. */
export const WinRatesTools = forwardRef<HTMLElement, PartProps<'div'>>(function WinRatesTools(
  { children, ...props },
  ref,
) {
  const { groups } = useWinRatesState();
  if (children === undefined && groups.length < 2) return null;
  const content = children ?? (
    <>
      {groups.length >= MANY && <WinRatesSearch />}
      <WinRatesSortControl />
    </>
  );
  return renderPart(
    'div',
    { ...props, children: content },
    { 'data-cairn': 'win-rates-tools', 'data-cairn-control': '' },
    {},
    ref,
  );
});
