import type { ReactNode } from 'react';

/** A sentence in which what stands between backticks is code. */
export function MarkedText({ text }: { readonly text: string }): ReactNode {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={`${index} ${part}`}>{part}</code> : part));
}
