'use client';

import { useCallback, type Ref, type RefCallback } from 'react';

/** One ref that fills two. */
export function useMergedRefs<TElement>(one: Ref<TElement>, other: Ref<TElement>): RefCallback<TElement> {
  return useCallback(
    (element: TElement | null) => {
      for (const ref of [one, other]) {
        if (typeof ref === 'function') ref(element);
        else if (ref) ref.current = element;
      }
    },
    [one, other],
  );
}
