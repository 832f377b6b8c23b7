'use client';

import type { ReactNode } from 'react';
import type { LeftOut } from '../measures/index.js';
import { useFrame } from './frame-context.js';

/** What {@link LeftOutNotes} takes. */
export interface LeftOutNotesProps {
  readonly leftOut: readonly LeftOut[];
}

/** What a figure leaves out, and why, in words; nothing where nothing is. */
export function LeftOutNotes({ leftOut }: LeftOutNotesProps): ReactNode {
  const { messages, formatter } = useFrame();
  if (leftOut.length === 0) return null;
  return (
    <ul data-cairn="left-out" aria-label={messages.leftOutTitle}>
      {leftOut.map(({ reason, count, outOf }) => {
        const text = messages.leftOut[reason]({ count, deals: formatter.count(count) });
        return (
          <li key={`${reason} ${outOf}`} data-cairn="left-out-item" data-reason={reason}>
            {outOf === 'value'
              ? messages.leftOutOfValue({ reason: text })
              : messages.leftOutOfAll({ reason: text })}
          </li>
        );
      })}
    </ul>
  );
}
