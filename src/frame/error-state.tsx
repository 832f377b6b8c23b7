'use client';

import { useId, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import { useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';
import { PipelineError } from '../model/index.js';

/** The host's attributes of a widget, and its ref. */
export type WidgetSection = HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;

/** What {@link ErrorState} takes. */
export interface ErrorStateProps {
  /** The widget's `data-cairn` name. */
  readonly name: string;
  /** What the widget is called. */
  readonly title: ReactNode;
  /** What the host set on the widget. */
  readonly section: WidgetSection | undefined;
  /** What went wrong; its text is for developers and is not shown, the code of a `PipelineError` is. */
  readonly error: Error;
  /** Called with the button pressed. */
  readonly onRetry: (from: Element) => void;
}

/** A widget that could not be drawn: says so to its readers, with a code to pass on, and offers to try again. */
export function ErrorState({ name, title, section, error, onRetry }: ErrorStateProps): ReactNode {
  const messages = useMessages('frame', frameMessages);
  const id = useId();
  // Several that failed are told apart by what they are called.
  const named = title === undefined || section?.['aria-label'] ? {} : { 'aria-labelledby': id };
  return (
    <section
      aria-label={messages.errorTitle}
      {...named}
      {...section}
      data-cairn={name}
      data-cairn-frame=""
      data-state="error"
    >
      {title !== undefined && (
        <div data-cairn="frame-head">
          <div data-cairn="frame-titles">
            <h2 data-cairn="frame-title" id={id}>
              {title}
            </h2>
          </div>
        </div>
      )}
      <div data-cairn="frame-body">
        <div data-cairn="note" data-tone="error" role="alert">
          <p data-cairn="frame-state-title">{messages.errorTitle}</p>
          <p data-cairn="frame-state-text">
            {messages.errorText}
            {error instanceof PipelineError && ` ${messages.errorCode({ code: error.code })}`}
          </p>
          <button type="button" data-cairn="button" onClick={({ currentTarget }) => onRetry(currentTarget)}>
            {messages.retry}
          </button>
        </div>
      </div>
    </section>
  );
}
