'use client';

import { forwardRef, Fragment, useId, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { renderPart, type PartProps } from '../frame/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import { DealDetailsStay } from './deal-details-stay.js';
import type { DealTimeline, DealTimelineRow } from './deal-timeline.js';

/** Entries of a timeline shown before "Show all": the latest. */
export const TIMELINE_FIRST_ENTRIES = 20;

/** What {@link DealDetailsTimeline} takes. */
export type DealDetailsTimelineProps = Omit<PartProps<'section', DealTimeline>, 'children'> & {
  /** Draws an entry, a list item; default `<DealDetails.Stay row={row} />`. */
  readonly children?: (row: DealTimelineRow) => ReactNode;
};

/** The stages the deal went through, the oldest first, with the days in each. Nothing where they may not be seen. */
export const DealDetailsTimeline = forwardRef<HTMLElement, DealDetailsTimelineProps>(
  function DealDetailsTimeline({ children = drawStay, ...props }, ref) {
    const { deal, timeline, writer } = useDealDetailsState();
    const { messages, formatter } = writer;
    const headingId = useId();
    const list = useRef<HTMLOListElement>(null);
    /** The deal all of whose entries are shown; another one opened later begins with its latest. */
    const [wholeId, setWholeId] = useState<string | null>(null);
    if (!deal || !timeline) return null;
    const { rows, isPathKnown } = timeline;
    const hidden = wholeId === deal.id ? 0 : Math.max(0, rows.length - TIMELINE_FIRST_ENTRIES);
    const showAll = (): void => {
      flushSync(() => setWholeId(deal.id));
      list.current?.focus();
    };
    const content = (
      <>
        <h3 id={headingId} data-cairn="deal-details-heading">
          {messages.timelineTitle}
        </h3>
        {!isPathKnown && (
          <p data-cairn="note" data-tone="neutral">
            <span>{messages.pathUnknown}</span>
          </p>
        )}
        {hidden > 0 && (
          <p data-cairn="deal-details-earlier">
            {messages.earlierHidden({ count: hidden, entries: formatter.count(hidden) })}{' '}
            <button type="button" data-cairn="button" onClick={showAll}>
              {messages.showAll}
            </button>
          </p>
        )}
        <ol
          ref={list}
          tabIndex={-1}
          start={hidden + 1}
          aria-labelledby={headingId}
          data-cairn="deal-details-stays"
        >
          {rows.slice(hidden).map((row) => (
            <Fragment key={row.index}>{children(row)}</Fragment>
          ))}
        </ol>
      </>
    );
    const ours = { 'data-cairn': 'deal-details-timeline', 'aria-labelledby': headingId };
    return renderPart('section', { ...props, children: content }, ours, timeline, ref);
  },
);

function drawStay(row: DealTimelineRow): ReactNode {
  return <DealDetailsStay row={row} />;
}
