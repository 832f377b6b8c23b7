'use client';

import type { ReactNode } from 'react';
import { useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';

/** Says that there is nothing to show, and why that may be. */
export function EmptyState(): ReactNode {
  const messages = useMessages('frame', frameMessages);
  return (
    <div data-cairn="frame-state" data-state="empty">
      <p data-cairn="frame-state-title">{messages.empty}</p>
      <p data-cairn="frame-state-text">{messages.emptyHint}</p>
    </div>
  );
}

/** What {@link LoadingState} takes. */
export interface LoadingStateProps {
  /** The widget's `data-cairn` name. */
  readonly name: string;
}

/** A widget whose data has not come in: the shape of what will come, and one word for assistive technology. */
export function LoadingState({ name }: LoadingStateProps): ReactNode {
  const messages = useMessages('frame', frameMessages);
  return (
    <section
      data-cairn={name}
      data-cairn-frame=""
      data-state="loading"
      aria-busy="true"
      aria-label={messages.loading}
    >
      <div data-cairn="frame-head">
        <span data-cairn="skeleton" data-size="title" />
      </div>
      <div data-cairn="frame-body">
        <span data-cairn="skeleton" data-size="number" />
        <span data-cairn="skeleton" data-size="plot" />
      </div>
    </section>
  );
}

/** What {@link TooFewNote} takes. */
export interface TooFewNoteProps {
  /** Deals there are. */
  readonly count: number;
  /** Deals from which figures are shown as usual. */
  readonly needed: number;
}

/** Says that there are too few deals to read much into the figures; they are shown all the same. */
export function TooFewNote({ count, needed }: TooFewNoteProps): ReactNode {
  const messages = useMessages('frame', frameMessages);
  return (
    <p data-cairn="note" data-tone="neutral">
      <span>{messages.tooFew({ count, deals: String(count), needed: String(needed) })}</span>
    </p>
  );
}
