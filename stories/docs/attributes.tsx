import type { ReactNode } from 'react';
import type { PartAttributes } from '../../src/frame/index.js';
import { DocsTable } from './docs-table.js';

/** The data attributes of a widget's parts, from the list that a test holds equal to what is drawn. */
export function Attributes({ of: list }: { readonly of: PartAttributes }): ReactNode {
  const rows = Object.entries(list).flatMap(([name, attributes]) =>
    Object.entries(attributes).map(([attribute, says]) => [`\`${name}\` \`${attribute}\``, says]),
  );
  return <DocsTable head={['Part and attribute', 'Says']} rows={rows} />;
}
