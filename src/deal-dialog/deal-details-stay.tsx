'use client';

import { forwardRef, Fragment, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import { Happenings } from './deal-details-happenings.js';
import { lengthText, rowNotes } from './deal-details-text.js';
import type { DealTimelineRow } from './deal-timeline.js';
import { KindMark } from './kind-mark.js';

/** What {@link DealDetailsStay} takes. */
export type DealDetailsStayProps = PartProps<'li', DealTimelineRow> & {
  /** The entry, as `DealDetails.Timeline` gives it. */
  readonly row: DealTimelineRow;
};

/** One entry of the timeline: stage, days, a bar as long as they are, and what is odd about it. All of it is told in words. */
export const DealDetailsStay = forwardRef<HTMLElement, DealDetailsStayProps>(function DealDetailsStay(
  { row, children, ...props },
  ref,
) {
  const { stage, timeline, happenings, writer } = useDealDetailsState();
  const happened = happenings.get(row.index);
  const { messages } = writer;
  const isOverdue = row.isPresent && stage !== null && stage.overdueDays !== null;
  const expected = row.isPresent ? (stage?.expectedDays ?? null) : null;
  const scaleDays = timeline?.scaleDays ?? 1;
  const notes = rowNotes(row, writer);
  const content = children ?? (
    <>
      <span data-cairn="deal-details-stay-name">
        <KindMark kind={row.kind} /> <bdi>{row.stageName ?? messages.noStage}</bdi>
        {row.isPresent && !row.isEnd && (
          <>
            {' '}
            <span data-cairn="deal-details-now">· {messages.now}</span>
          </>
        )}
      </span>{' '}
      <span data-cairn="deal-details-length">{lengthText(row, writer)}</span>
      {!row.isEnd && (
        <Bar share={row.share} expectedShare={expected === null ? null : expected / scaleDays} />
      )}
      {notes.length > 0 && (
        <>
          {' '}
          <span data-cairn="deal-details-note">
            {notes.map((note, index) => (
              <Fragment key={note}>
                {index > 0 && ' · '}
                <bdi>{note}</bdi>
              </Fragment>
            ))}
          </span>
        </>
      )}
      {happened && <Happenings {...happened} />}
    </>
  );
  const ours = {
    'data-cairn': 'deal-details-stay',
    'data-kind': row.kind,
    'data-state': row.isPresent ? 'present' : 'past',
    'data-overdue': isOverdue ? '' : undefined,
    'data-added': row.isAdded ? '' : undefined,
  };
  return renderPart('li', { ...props, children: content }, ours, row, ref);
});

interface BarProps {
  readonly share: number | null;
  readonly expectedShare: number | null;
}

/** A bar as long, of the longest stay, as the stay is; 0 days are a line, unknown ones a hatch. Places are percentages. */
function Bar({ share, expectedShare }: BarProps): ReactNode {
  return (
    <svg data-cairn="deal-details-bar" data-cairn-hatch={share === null ? '' : undefined} aria-hidden="true">
      {share !== null && (
        <rect data-cairn="deal-details-days-bar" width={share === 0 ? 2 : `${share * 100}%`} height="100%" />
      )}
      {expectedShare !== null && share !== null && (
        <line
          data-cairn="deal-details-expected"
          x1={`${expectedShare * 100}%`}
          x2={`${expectedShare * 100}%`}
          y1="0%"
          y2="100%"
        />
      )}
    </svg>
  );
}
