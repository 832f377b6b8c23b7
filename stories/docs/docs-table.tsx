import type { ReactNode } from 'react';
import './docs.css';
import { MarkedText } from './marked-text.js';

/** What {@link DocsTable} takes. */
export interface DocsTableProps {
  readonly head: readonly string[];
  /** Texts, with code between backticks; the first of a row heads it, and is one of a kind. */
  readonly rows: readonly (readonly string[])[];
  /** The first of a row is keys, with spaces between them. */
  readonly keys?: boolean;
}

/** A table on a page of the docs. It scrolls by itself where it has no room. */
export function DocsTable({ head, rows, keys = false }: DocsTableProps): ReactNode {
  return (
    <div className="cairn-docs-scroller" tabIndex={0} role="group" aria-label={head.join(', ')}>
      <table>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...others]) => (
            <tr key={first}>
              <th scope="row">{keys ? <Keys text={first} /> : <MarkedText text={first} />}</th>
              {others.map((text, index) => (
                <td key={head[index + 1]}>
                  <MarkedText text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Keys({ text }: { readonly text: string }): ReactNode {
  return text.split(' ').map((key, index) => (
    <span key={key}>
      {index > 0 && ' '}
      <kbd>{key}</kbd>
    </span>
  ));
}
