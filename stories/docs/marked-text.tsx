import type { ReactNode } from 'react';

/** A sentence in which what stands between backticks is code. */
export function MarkedText({ text }: { readonly text: string }): ReactNode {
  return [...text.matchAll(/`([^`]+)`|[^`]+/g)].map(({ 0: whole, 1: code, index }) =>
    code === undefined ? whole : <code key={index}>{code}</code>,
  );
}
