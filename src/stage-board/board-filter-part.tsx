'use client';

import { forwardRef, useId, useState } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { usePassedFocus } from '../frame/use-passed-focus.js';
import { BoardFacets } from './board-facets.js';
import { criteriaOf, type BoardFilter as Filter } from './board-filter.js';
import { useBoard, useBoardTools, useReading } from './board-context.js';
import { stopElement } from './use-board-focus.js';

/**
 * What a reader looks for: words in names and customers, and behind a button owner, team, source, and what is overdue or stale.
 * Says how many of all deals are left. Nothing where the board has no `reading`.
 */
export const BoardFilter = forwardRef<HTMLElement, PartProps<'div', Filter>>(
  function BoardFilter(props, ref) {
    const reading = useReading();
    const { writer } = useBoardTools();
    const { tracks, trackId } = useBoard();
    const [isOpen, setIsOpen] = useState(false);
    const id = useId();
    const { section } = useFrame();
    const passed = usePassedFocus(() => stopElement(section.current, true));
    if (!reading) return null;
    const { filter, setFilter, fields, totals, dealCount, isPending, isOutdated } = reading;
    const { messages, formatter } = writer;
    const isAsked = criteriaOf(filter).length > 0;
    const hasFacet = criteriaOf(filter).some((criterion) => criterion !== 'query');
    // Of several tracks one is shown, and only its deals are counted: of how many there are in all is not known of one.
    const stages = totals.stages.filter((stage) => stage.trackId === null || stage.trackId === trackId);
    const left = stages.reduce((sum, { deals }) => sum + deals.count, 0);
    const deals = formatter.count(left);
    const leftText =
      dealCount === null || tracks.length > 1
        ? messages.found({ count: left, deals })
        : messages.filtered({ count: dealCount, shown: deals, deals: formatter.count(dealCount) });
    const content = (
      <>
        {(fields.has('name') || fields.has('account')) && (
          <input
            type="search"
            data-cairn="board-query"
            aria-label={messages.search}
            placeholder={messages.search}
            value={filter.query ?? ''}
            onChange={({ target }) => setFilter({ ...filter, query: target.value })}
          />
        )}
        <button
          type="button"
          data-cairn="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {messages.filter}
        </button>
        {(isOpen || hasFacet) && <BoardFacets id={id} reading={reading} />}
        {/* It is there before it has something to say, or it would not be heard. */}
        <span aria-live="polite" data-cairn="board-filtered" aria-busy={isPending || undefined}>
          {isAsked && !isOutdated && leftText}
        </span>
        {isAsked && (
          <button ref={passed} type="button" data-cairn="button" onClick={() => setFilter({})}>
            {messages.clearAll}
          </button>
        )}
      </>
    );
    return renderPart(
      'div',
      props,
      { 'data-cairn': 'board-filter', 'data-cairn-control': '', children: content },
      filter,
      ref,
    );
  },
);
