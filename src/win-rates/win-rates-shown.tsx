'use client';

import { forwardRef, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** Says how many of the groups are shown, with a button for all of them, or that none was found; silent where all are. */
export const WinRatesShown = forwardRef<HTMLElement, PartProps<'div'>>(function WinRatesShown(props, ref) {
  const { rows, groups, foundCount, query, hideTooFew, minimumDeals, showAll, groupBy, curves, messages } =
    useWinRatesState();
  const { formatter, isTable } = useFrame();
  const show = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    const widget = currentTarget.closest('[data-cairn-frame]');
    flushSync(showAll);
    // The button is gone: the first row that it brought has the focus, or the table.
    widget
      ?.querySelector<HTMLElement>(`[data-row-index="${rows.length}"], [data-cairn="table-scroller"]`)
      ?.focus();
  };
  // The table of a curve has its steps, not the groups.
  const isEverything = rows.length === groups.length || (curves !== null && isTable);
  const text =
    foundCount === 0
      ? noneText()
      : messages.shown({
          shown: formatter.count(rows.length),
          total: formatter.count(groups.length),
          count: groups.length,
          groupBy,
        });
  function noneText(): string {
    const isAllHidden = hideTooFew && query.trim() === '';
    return isAllHidden
      ? messages.allTooFew({ needed: formatter.count(minimumDeals) })
      : messages.noMatch({ query, groupBy });
  }
  const content = (
    <>
      <bdi role="status">{isEverything ? '' : text}</bdi>
      {!isEverything && rows.length < foundCount && (
        <button type="button" data-cairn="button" onClick={show}>
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
