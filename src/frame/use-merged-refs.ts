'use client';

import { useCallback, type Ref, type RefCallback } from 'react';

/** One ref that fills two; the same function as long as both are the same. */
export function useMergedRefs<TElement>(one: Ref<TElement>, other: Ref<TElement>): RefCallback<TElement> {
  return useCallback(
    (element: TElement | null) => {
      const emptyOne = fill(one, element);
      const emptyOther = fill(other, element);
      // React 19 calls what a ref returns in place of the ref with `null`; React 18 warns of it, and no ref of its hosts returns.
      if (!emptyOne && !emptyOther) return undefined;
      return () => {
        if (emptyOne) emptyOne();
        else fill(one, null);
        if (emptyOther) emptyOther();
        else fill(other, null);
      };
    },
    [one, other],
  );
}

/** Fills a ref; how to empty it, where the ref brings its own way. */
function fill<TElement>(ref: Ref<TElement>, element: TElement | null): (() => void) | null {
  if (typeof ref === 'function') {
    const empty = ref(element);
    return typeof empty === 'function' ? empty : null;
  }
  if (ref) ref.current = element;
  return null;
}
