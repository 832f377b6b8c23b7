'use client';

import { Component, type ErrorInfo, type HTMLAttributes, type ReactNode, type RefAttributes } from 'react';
import { useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';

/** What {@link WidgetErrorBoundary} takes. */
export interface WidgetErrorBoundaryProps {
  /** The widget's `data-cairn` name. */
  readonly name: string;
  /** Told of the error, for the host's log. */
  readonly onError?: ((error: unknown, info: { readonly componentStack: string | null }) => void) | undefined;
  /** When one of these changes, the widget is tried again. Values that stay the same while they say the same. */
  readonly resetKeys?: readonly unknown[];
  /** The host's attributes of the widget, and its ref: the error stands in the widget's place. */
  readonly section?: HTMLAttributes<HTMLElement> & RefAttributes<HTMLElement>;
  readonly children?: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

/** Keeps a widget's error to that widget, says what happened, and lets the reader try again. */
export class WidgetErrorBoundary extends Component<WidgetErrorBoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, { componentStack: info.componentStack ?? null });
  }

  override componentDidUpdate(
    { resetKeys: before = [] }: WidgetErrorBoundaryProps,
    old: BoundaryState,
  ): void {
    const { resetKeys: now = [] } = this.props;
    const isStillThere = old.error !== null && this.state.error !== null;
    if (isStillThere && now.some((key, index) => !Object.is(key, before[index]))) this.reset();
  }

  private readonly reset = (): void => this.setState({ error: null });

  override render(): ReactNode {
    const { error } = this.state;
    const { name, section, children } = this.props;
    if (!error) return children;
    return <ErrorState name={name} section={section} error={error} onRetry={this.reset} />;
  }
}

interface ErrorStateProps {
  readonly name: string;
  readonly section: WidgetErrorBoundaryProps['section'] | undefined;
  readonly error: Error;
  readonly onRetry: () => void;
}

function ErrorState({ name, section, error, onRetry }: ErrorStateProps): ReactNode {
  const messages = useMessages('frame', frameMessages);
  return (
    <section
      aria-label={messages.errorTitle}
      {...section}
      data-cairn={name}
      data-cairn-frame=""
      data-state="error"
    >
      <div data-cairn="frame-body">
        <div data-cairn="note" data-tone="error" role="alert">
          <p data-cairn="frame-state-title">{messages.errorTitle}</p>
          <p data-cairn="frame-state-text">{error.message}</p>
          <button type="button" data-cairn="button" onClick={onRetry}>
            {messages.retry}
          </button>
        </div>
      </div>
    </section>
  );
}
