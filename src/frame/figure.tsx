'use client';

import { forwardRef, useId, type ReactNode } from 'react';
import type { FigureName } from '../measures/index.js';
import type { SplitNumber } from '../messages/index.js';
import { ExplainedNumber } from './explained-number.js';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link Figure} takes. */
export type FigureProps = PartProps<'div'> & {
  readonly label: ReactNode;
  /** The number, cut into digits and unit; `null` = unknown. */
  readonly number: SplitNumber | null;
  /** What the number was made of: `4,238 of 6,711`. */
  readonly sample?: ReactNode;
  /** The figure that opens when the number is pressed; absent = it cannot be opened. */
  readonly figure?: FigureName;
  /** The stage, owner or team it is a figure of. */
  readonly subject?: string | null;
  /** Its id, where names may repeat; see `ExplanationRequest`. */
  readonly subjectId?: string | null | undefined;
};

/** A hero number with its label, its small unit and its sample. */
export const Figure = forwardRef<HTMLElement, FigureProps>(function Figure(
  { label, number, sample, figure, subject = null, subjectId, ...props },
  ref,
) {
  const { messages } = useFrame();
  const id = useId();
  const text = number ? (
    <>
      {number.before !== '' && <span data-cairn="figure-unit">{number.before}</span>}
      {number.number}
      {number.after !== '' && <span data-cairn="figure-unit">{number.after}</span>}
    </>
  ) : (
    messages.unknown
  );
  const children = (
    <>
      <span data-cairn="figure-label" id={`${id}label`}>
        {label}
      </span>
      <span data-cairn="figure-number" dir="auto">
        {figure ? (
          <ExplainedNumber
            figure={figure}
            subject={subject}
            subjectId={subjectId}
            id={`${id}number`}
            aria-labelledby={`${id}label ${id}number`}
          >
            {text}
          </ExplainedNumber>
        ) : (
          text
        )}
      </span>
      {sample !== undefined && <span data-cairn="figure-sample">{sample}</span>}
    </>
  );
  return renderPart('div', props, { 'data-cairn': 'figure', children }, {}, ref);
});
