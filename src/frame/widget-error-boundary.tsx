'use client';

import { Component, Suspense, type ErrorInfo, type ReactNode } from 'react';
import { ErrorState, type WidgetSection } from './error-state.js';
import { LoadingState } from './frame-states.js';

/** What {@link WidgetErrorBoundary} takes. */
export interface WidgetErrorBoundaryProps {
  /** The widget's `data-cairn` name. */
  readonly name: string;
  /** What the widget is called, so that readers see which one failed; absent = not said. */
  readonly title?: ReactNode;
  /** Told of the error, for the host's log; of one that says the same again, only when the reader tried again. */
  readonly onError?: ((error: unknown, info: { readonly componentStack: string | null }) => void) | undefined;
  /** When one of these changes, the widget is tried again. Values that stay the same while they say the same. */
  readonly resetKeys?: readonly unknown[];
  /** The host's attributes of the widget, and its ref: the error stands in the widget's place. */
  readonly section?: WidgetSection;
  readonly children?: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

/**
 * Keeps a widget's error to that widget, says what happened, and lets the reader try again. On a server, where React knows
 * no error boundary, the widget's skeleton is sent instead, and the browser finds the error.
 */
export class WidgetErrorBoundary extends Component<WidgetErrorBoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };
  /** What was told last. A host that draws anew when told, with new keys, would else be told again without end. */
  #told: string | null = null;
  /** Where the widget stands, while the focus is to go back to it. */
  #place: { readonly parent: Element; readonly index: number } | null = null;

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    const said = String(error);
    if (said === this.#told) return;
    this.#told = said;
    this.props.onError?.(error, { componentStack: info.componentStack ?? null });
  }

  override componentDidUpdate(
    { resetKeys: before = [] }: WidgetErrorBoundaryProps,
    old: BoundaryState,
  ): void {
    const { resetKeys: now = [] } = this.props;
    const { error } = this.state;
    if (old.error !== null && error === null) this.#told = null;
    if (old.error !== error) this.#returnFocus();
    if (old.error === null || error === null) return;
    if (now.some((key, index) => !Object.is(key, before[index]))) this.#tryAgain();
  }

  readonly #retry = (from: Element): void => {
    const widget = from.closest('[data-cairn-frame]');
    const parent = widget?.parentElement;
    this.#place = parent ? { parent, index: Array.prototype.indexOf.call(parent.children, widget) } : null;
    this.#told = null;
    this.#tryAgain();
  };

  #tryAgain(): void {
    this.setState({ error: null });
  }

  /** The button that was pressed is gone: the widget in its place takes the focus, where nothing else has. */
  #returnFocus(): void {
    const place = this.#place;
    this.#place = null;
    const widget = place?.parent.children[place.index];
    if (!(widget instanceof HTMLElement) || document.activeElement !== document.body) return;
    widget.tabIndex = -1;
    widget.focus();
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { name, title, section, children } = this.props;
    if (error) {
      return <ErrorState name={name} title={title} section={section} error={error} onRetry={this.#retry} />;
    }
    return <Suspense fallback={<LoadingState name={name} label={title} {...section} />}>{children}</Suspense>;
  }
}
