import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/** Where on this site the files of docs/ stand, and what they point to. */
const PAGES: Readonly<Record<string, string>> = {
  'data.md': 'reference-data',
  'measures.md': 'reference-measures',
  'invariants.md': 'reference-invariants',
  '../README.md': 'start',
};

/** What {@link DocsFile} takes. */
export interface DocsFileProps {
  /** Markdown, as it stands in docs/. */
  readonly text: string;
}

/** A file of docs/ as a page of the site: one text for both, with links that lead where they do there. */
export function DocsFile({ text }: DocsFileProps): ReactNode {
  const linked = text.replaceAll(/\]\(([^()#]+)(#[^()]*)?\)/g, (whole, file: string, anchor = '') => {
    const page = PAGES[file];
    return page === undefined ? whole : `](?path=/docs/${page}--docs${page === 'start' ? '' : anchor})`;
  });
  return <Markdown>{linked}</Markdown>;
}
