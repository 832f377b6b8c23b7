'use client';

import { useEffect, useRef, type RefObject } from 'react';

/** The value of the last render, for what runs later: it may change without anything being done anew. */
export function useLatest<TValue>(value: TValue): RefObject<TValue> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return latest;
}
