'use client';

import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useMessages } from '../hooks/index.js';
import { frameMessages } from '../messages/en/index.js';

/** What {@link WidgetErrorBoundary} takes. */
export interface WidgetErrorBoundaryProps {
  /** The widget's `data-cairn` name. */
  readonly name: string;
  /** Told of the error, for the host's log. */
  readonly onError?: ((error: unknown, info: { readonly componentStack: string | null }) => void) | undefined;
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

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <ErrorState name={this.props.name} error={error} onRetry={() => this.setState({ error: null })} />;
  }
}

interface ErrorStateProps {
  readonly name: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

function ErrorState({ name, error, onRetry }: ErrorStateProps): ReactNode {
  const messages = useMessages('frame', frameMessages);
  return (
    <section data-cairn={name} data-cairn-frame="" data-state="error" aria-label={messages.errorTitle}>
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
