'use client';

import type { ReactNode } from 'react';

/** What {@link CheckBox} takes. */
export interface CheckBoxProps {
  /** Whether it is a yes. */
  readonly checked: boolean;
  /** Told of what the reader makes it. */
  readonly onCheckedChange: (checked: boolean) => void;
  /** What it is a yes or no to. */
  readonly children: ReactNode;
}

/** A yes or no: a box with its words, which are pressed as one. */
export function CheckBox({ checked, onCheckedChange, children }: CheckBoxProps): ReactNode {
  return (
    <label data-cairn="check">
      <input
        data-cairn="check-box"
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onCheckedChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
