'use client';

import { useEffect, useRef } from 'react';

/** The object given before, as long as each of its values is the same: for a context whose readers are many. */
export function useSame<TValues extends object>(values: TValues): TValues {
  const kept = useRef(values);
  const before = new Map<string, unknown>(Object.entries(kept.current));
  const isSame = Object.entries(values).every(([name, value]) => Object.is(value, before.get(name)));
  const same = isSame ? kept.current : values;
  useEffect(() => {
    kept.current = same;
  });
  return same;
}
