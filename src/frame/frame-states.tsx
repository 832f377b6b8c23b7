'use client';

import { forwardRef, useId, type ReactNode } from 'react';
import { useFormatter, useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';
import { NO_CURRENCY } from '../model/index.js';
import { renderPart, type PartProps } from './part.js';

/** Says that there is nothing to show, and why that may be. */
export const EmptyState = forwardRef<HTMLElement, PartProps<'div'>>(function EmptyState(props, ref) {
  const messages = useMessages('frame', frameMessages);
  const children = (
    <>
      <p data-cairn="frame-state-title">{messages.empty}</p>
      <p data-cairn="frame-state-text">{messages.emptyHint}</p>
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'frame-state', 'data-state': 'empty', children }, {}, ref);
});

/** What {@link LoadingState} takes. */
export type LoadingStateProps = PartProps<'section'> & {
  /** The widget's `data-cairn` name. */
  readonly name: string;
  /** What the widget is called, so that several on a page are told apart; read aloud, not drawn. */
  readonly label?: ReactNode;
};

/** A widget whose data has not come in: the shape of what will come, and a few words for assistive technology. */
export const LoadingState = forwardRef<HTMLElement, LoadingStateProps>(function LoadingState(
  { name, label, ...props },
  ref,
) {
  const messages = useMessages('frame', frameMessages);
  const id = useId();
  const children = (
    <>
      <span data-cairn-hidden="" id={id}>
        {messages.loading} {label}
      </span>
      <div data-cairn="frame-head">
        <span data-cairn="skeleton" data-size="title" />
      </div>
      <div data-cairn="frame-body">
        <span data-cairn="skeleton" data-size="number" />
        <span data-cairn="skeleton" data-size="plot" />
      </div>
    </>
  );
  const ours = {
    'data-cairn': name,
    'data-cairn-frame': '',
    'data-state': 'loading',
    'aria-busy': true,
    'aria-labelledby': props['aria-label'] ? undefined : id,
    children,
  };
  return renderPart('section', props, ours, {}, ref);
});

/** What {@link TooFewNote} takes. */
export type TooFewNoteProps = PartProps<'p'> & {
  /** Deals there are. */
  readonly count: number;
  /** Deals from which figures are shown as usual. */
  readonly needed: number;
};

/** Says that there are too few deals to read much into the figures; they are shown all the same. */
export const TooFewNote = forwardRef<HTMLElement, TooFewNoteProps>(function TooFewNote(
  { count, needed, ...props },
  ref,
) {
  const messages = useMessages('frame', frameMessages);
  const formatter = useFormatter(NO_CURRENCY);
  const text = messages.tooFew({ count, deals: formatter.count(count), needed: formatter.count(needed) });
  const ours = { 'data-cairn': 'note', 'data-tone': 'neutral', children: <span>{text}</span> };
  return renderPart('p', props, ours, {}, ref);
});
