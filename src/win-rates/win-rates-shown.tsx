'use client';

import type { ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** Says how many of the groups are shown, with a button for all of them, or that none was found; silent where all are. */
export function WinRatesShown(): ReactNode {
  const { rows, groups, foundCount, query, showAll, groupBy, messages } = useWinRatesState();
  const { formatter } = useFrame();
  const isEverything = rows.length === groups.length;
  const isCut = rows.length < foundCount;
  const text =
    foundCount === 0
      ? messages.noMatch({ query, groupBy })
      : messages.shown({
          shown: formatter.count(rows.length),
          total: formatter.count(groups.length),
          count: groups.length,
          groupBy,
        });
  return (
    <div data-cairn="win-rates-shown" data-cairn-hidden={isEverything ? '' : undefined}>
      <span role="status">{isEverything ? '' : text}</span>
      {isCut && (
        <button type="button" data-cairn="button" onClick={showAll}>
          {messages.showAll}
        </button>
      )}
    </div>
  );
}
