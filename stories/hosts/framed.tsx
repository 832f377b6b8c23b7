import axe from 'axe-core';
import { useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './hosts.css';

/** What {@link Framed} takes. */
export interface FramedProps {
  /** What the frame is called. */
  readonly name: string;
  /** The style sheets of its page, as CSS, in their order. */
  readonly sheets: readonly string[];
  /** Whether accessibility is checked in it; a twin of another frame has every name twice. */
  readonly isChecked?: boolean;
  readonly children: ReactNode;
}

/** A page of its own in a frame: what its sheets do stays in it, and what the page around has does not reach in. */
export function Framed({ name, sheets, isChecked = true, children }: FramedProps): ReactNode {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const begin = (frame: HTMLIFrameElement | null): void => {
    const page = frame?.contentDocument;
    if (!page || page.title === name) return;
    page.title = name;
    page.documentElement.lang = 'en';
    page.documentElement.dataset['cairnTheme'] = 'light';
    for (const sheet of sheets) {
      const style = page.createElement('style');
      style.textContent = sheet;
      page.head.append(style);
    }
    if (isChecked) {
      // What checks the page around it checks this one only where it finds itself there.
      const checker = page.createElement('script');
      checker.textContent = axe.source;
      page.head.append(checker);
    }
    setBody(page.body);
  };
  return (
    <figure className="framed">
      <figcaption>{name}</figcaption>
      <iframe title={name} ref={begin} />
      {body &&
        createPortal(
          <main>
            <h1 data-cairn-hidden="">{name}</h1>
            {children}
          </main>,
          body,
        )}
    </figure>
  );
}
