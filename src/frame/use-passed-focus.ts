'use client';

import { useCallback, useEffect, useRef, type RefCallback } from 'react';

/**
 * The ref of elements that may go away while one of them, or something in it, has the focus, as a button that there is no more
 * use for once it is pressed. What `next` finds has the focus then; the browser would leave it on nothing.
 */
export function usePassedFocus(next: () => HTMLElement | null | undefined): RefCallback<HTMLElement> {
  const elements = useRef(new Set<HTMLElement>());
  const isPassed = useRef(false);
  useEffect(() => {
    for (const each of elements.current) if (!each.isConnected) elements.current.delete(each);
    if (!isPassed.current) return;
    isPassed.current = false;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) next()?.focus();
  });
  return useCallback((element: HTMLElement | null) => {
    if (element) {
      elements.current.add(element);
      return;
    }
    // A ref is emptied before its element is taken out of the page, and is not told which of several it is.
    for (const each of elements.current) {
      if (each.contains(each.ownerDocument.activeElement)) isPassed.current = true;
    }
  }, []);
}
