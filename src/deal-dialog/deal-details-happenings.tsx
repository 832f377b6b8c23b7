'use client';

import { type ReactNode } from 'react';
import { useFormatter } from '../hooks/index.js';
import { isCurrencyCode, NO_CURRENCY } from '../model/index.js';
import { useDealDetailsState } from './deal-details-context.js';
import type { DealEvent, DealHappenings } from './deal-happenings.js';

/** Changes of an entry shown before the others are folded: the latest. */
const SHOWN = 5;

/** What happened during an entry of the timeline: changes of the deal, the latest of many in sight, and its activities gathered by kind. */
export function Happenings({ events, activities }: DealHappenings): ReactNode {
  const { record, formatter } = useDealDetailsState().writer;
  const folded = events.slice(0, Math.max(0, events.length - SHOWN));
  const shown = events.slice(folded.length);
  const done = activities.reduce((sum, { count }) => sum + count, 0);
  const kinds = formatter.list(
    activities.map(({ kind, count }) =>
      record.activityKind({
        kind: kind === null ? record.otherKind : `\u2068${kind}\u2069`,
        times: formatter.count(count),
      }),
    ),
  );
  const counted = record.activitiesDone({ count: done, times: formatter.count(done) });
  const isOfKinds = activities.some(({ kind }) => kind !== null);
  return (
    <div data-cairn="deal-details-happenings">
      {folded.length > 0 && (
        <details data-cairn="deal-details-more">
          <summary>
            {record.moreChanges({ count: folded.length, times: formatter.count(folded.length) })}
          </summary>
          <Events events={folded} />
        </details>
      )}
      {shown.length > 0 && <Events events={shown} />}
      {done > 0 && (
        <p data-cairn="deal-details-activities">
          {isOfKinds ? record.activityKinds({ activities: counted, kinds }) : counted}
        </p>
      )}
    </div>
  );
}

function Events({ events }: { readonly events: readonly DealEvent[] }): ReactNode {
  const { formatter } = useDealDetailsState().writer;
  return (
    <ul data-cairn="deal-details-events">
      {events.map((event) => (
        <li key={event.place} data-cairn="deal-details-event" data-type={event.type}>
          <span data-cairn="deal-details-event-date">{formatter.date(event.date)}</span>{' '}
          <span>
            {event.type === 'amount' ? <AmountChange event={event} /> : <EventText event={event} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function AmountChange({ event }: { readonly event: Extract<DealEvent, { type: 'amount' }> }): ReactNode {
  const { record, frame } = useDealDetailsState().writer;
  const { money } = useFormatter(isCurrencyCode(event.currency) ? event.currency : NO_CURRENCY);
  const text = (minor: number | null): string =>
    minor === null ? frame.unknown : `\u2068${money(minor)}\u2069`;
  return record.changed.amount({ from: text(event.from), to: text(event.to) });
}

function EventText({ event }: { readonly event: Exclude<DealEvent, { type: 'amount' }> }): ReactNode {
  const { owners = [], writer } = useDealDetailsState();
  const { record, formatter } = writer;
  const ownerName = (id: string | null): string =>
    id === null ? record.none : `\u2068${owners.find((each) => each.id === id)?.name ?? id}\u2069`;
  const day = (date: string | null): string => (date === null ? record.none : formatter.date(date));
  switch (event.type) {
    case 'owner':
      return record.changed.owner({ from: ownerName(event.from), to: ownerName(event.to) });
    case 'expected-close': {
      const { pushedDays, from, to } = event;
      if (pushedDays === null || pushedDays === 0)
        return record.changed.expectedClose({ from: day(from), to: day(to) });
      const count = Math.abs(pushedDays);
      const said = { count, days: formatter.count(count), date: day(to) };
      return pushedDays > 0 ? record.pushed(said) : record.pulled(said);
    }
    case 'override': {
      const { by, reason } = event.override;
      const criteria = formatter.list(event.unmetNames.map((name) => `\u2068${name}\u2069`));
      return <bdi>{record.overridden({ by: `\u2068${by}\u2069`, reason, criteria })}</bdi>;
    }
  }
}
