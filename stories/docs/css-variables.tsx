import type { ReactNode } from 'react';
import { TOKEN_LIST } from '../../src/theme/index.js';
import { DocsTable } from './docs-table.js';

/** The CSS variables that a widget's style sheets read, from their text, and what each is for. */
export function CssVariables({ css }: { readonly css: readonly string[] }): ReactNode {
  const read = new Set(
    css.flatMap((text) => [...text.matchAll(/var\((--cairn-[a-z0-9-]+)/g)].map(([, name]) => name)),
  );
  const rows = TOKEN_LIST.filter(({ name }) => read.has(name)).map(({ name, use }) => [`\`${name}\``, use]);
  return <DocsTable head={['Variable', 'For']} rows={rows} />;
}
