import type { ReactNode } from 'react';

/** A sentence in which what stands between backticks is code, and `[words](?path=/docs/…)` leads to a page of the site. */
export function MarkedText({ text }: { readonly text: string }): ReactNode {
  return [...text.matchAll(/`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)|[^`[]+|\[/g)].map(
    ({ 0: whole, 1: code, 2: words, 3: address, index }) => {
      if (code !== undefined) return <code key={index}>{code}</code>;
      if (words === undefined || address === undefined) return whole;
      // A page of the docs stands in a frame of the site.
      return (
        <a key={index} href={`./${address}`} target="_top">
          {words}
        </a>
      );
    },
  );
}
