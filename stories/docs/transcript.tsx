import type { ReactNode } from 'react';
import './docs.css';

/** What {@link Transcript} takes. */
export interface TranscriptProps {
  readonly title: string;
  /** Lines, as a test holds them. */
  readonly text: string;
}

/** Lines that a test recorded, opened when asked for. */
export function Transcript({ title, text }: TranscriptProps): ReactNode {
  return (
    <details className="cairn-docs-transcript">
      <summary>{title}</summary>
      <pre className="cairn-docs-lines" tabIndex={0} role="group" aria-label={title}>
        {text}
      </pre>
    </details>
  );
}
