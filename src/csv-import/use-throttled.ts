'use client';

import { useCallback, useRef } from 'react';

/** Milliseconds between two steps that are shown. */
const STEP = 100;

/** Passes on a value at most ten times a second, so that showing progress costs next to none of it. */
export function useThrottled<TValue>(show: (value: TValue) => void): (value: TValue) => void {
  const last = useRef(0);
  return useCallback(
    (value) => {
      const now = performance.now();
      if (now - last.current < STEP) return;
      last.current = now;
      show(value);
    },
    [show],
  );
}
