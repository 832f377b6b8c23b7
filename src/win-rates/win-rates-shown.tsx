'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** Says how many of the groups are shown, with a button for all of them, or that none was found; silent where all are. */
export const WinRatesShown = forwardRef<HTMLElement, PartProps<'div'>>(function WinRatesShown(props, ref) {
  const { rows, groups, foundCount, query, showAll, groupBy, messages } = useWinRatesState();
  const { formatter } = useFrame();
  const isEverything = rows.length === groups.length;
  const text =
    foundCount === 0
      ? messages.noMatch({ query, groupBy })
      : messages.shown({
          shown: formatter.count(rows.length),
          total: formatter.count(groups.length),
          count: groups.length,
          groupBy,
        });
  const content = (
    <>
      <bdi role="status">{isEverything ? '' : text}</bdi>
      {rows.length < foundCount && (
        <button type="button" data-cairn="button" onClick={showAll}>
          {messages.showAll}
        </button>
      )}
    </>
  );
  const ours = {
    'data-cairn': 'win-rates-shown',
    'data-cairn-hidden': isEverything ? '' : undefined,
    children: content,
  };
  return renderPart('div', props, ours, {}, ref);
});
