'use client';

import { forwardRef } from 'react';
import type { LeftOut } from '../measures/index.js';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link LeftOutNotes} takes. */
export type LeftOutNotesProps = PartProps<'ul'> & {
  readonly leftOut: readonly LeftOut[];
};

/** What a figure leaves out, and why, in words; nothing where nothing is. */
export const LeftOutNotes = forwardRef<HTMLElement, LeftOutNotesProps>(function LeftOutNotes(
  { leftOut, ...props },
  ref,
) {
  const { messages, formatter } = useFrame();
  if (leftOut.length === 0) return null;
  const children = leftOut.map(({ reason, count, outOf }) => {
    const text = messages.leftOut[reason]({ count, deals: formatter.count(count) });
    return (
      <li key={`${reason} ${outOf}`} data-cairn="left-out-item" data-reason={reason}>
        {outOf === 'value'
          ? messages.leftOutOfValue({ reason: text })
          : messages.leftOutOfAll({ reason: text })}
      </li>
    );
  });
  const ours = { 'data-cairn': 'left-out', 'aria-label': messages.leftOutTitle, children };
  return renderPart('ul', props, ours, {}, ref);
});
