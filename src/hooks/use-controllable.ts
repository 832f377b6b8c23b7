'use client';

import { useCallback, useState } from 'react';

/** A value that the host holds (`value` given) or the component does (`defaultValue`). */
export interface ControllableOptions<TValue> {
  /** The host's value; `undefined` = the component holds it. */
  readonly value: TValue | undefined;
  readonly defaultValue: TValue;
  readonly onChange: ((value: TValue) => void) | undefined;
}

/** The value in force and how to ask for another: the pair behind `stage`, `defaultStage`, `onStageChange`. */
export function useControllable<TValue>({
  value,
  defaultValue,
  onChange,
}: ControllableOptions<TValue>): readonly [TValue, (next: TValue) => void] {
  const [own, setOwn] = useState(defaultValue);
  const isControlled = value !== undefined;
  const set = useCallback(
    (next: TValue) => {
      if (!isControlled) setOwn(() => next);
      onChange?.(next);
    },
    [isControlled, onChange],
  );
  return [isControlled ? value : own, set];
}
