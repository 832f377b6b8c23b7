'use client';

import { useEffect, useRef } from 'react';
import { sameData } from '../summary/index.js';

/** The value given before, as long as the new one says the same: a host may write an object of options where it is used. */
export function useSameData<TValue>(value: TValue): TValue {
  const kept = useRef(value);
  const same = sameData(kept.current, value) ? kept.current : value;
  useEffect(() => {
    kept.current = same;
  });
  return same;
}
