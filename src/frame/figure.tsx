'use client';

import type { ReactNode } from 'react';
import type { FigureName } from '../measures/index.js';
import type { SplitNumber } from '../messages/index.js';
import { ExplainedNumber } from './explained-number.js';
import { useFrame } from './frame-context.js';

/** What {@link Figure} takes. */
export interface FigureProps {
  readonly label: ReactNode;
  /** The number, cut into digits and unit; `null` = unknown. */
  readonly number: SplitNumber | null;
  /** What the number was made of: `4,238 of 6,711`. */
  readonly sample?: ReactNode;
  /** The figure that opens when the number is pressed; absent = it cannot be opened. */
  readonly figure?: FigureName;
  /** The stage, owner or team it is a figure of. */
  readonly subject?: string | null;
}

/** A hero number with its label, its small unit and its sample. */
export function Figure({ label, number, sample, figure, subject = null }: FigureProps): ReactNode {
  const { messages } = useFrame();
  const text = number ? (
    <>
      {number.before !== '' && <span data-cairn="figure-unit">{number.before}&nbsp;</span>}
      {number.number}
      {number.after !== '' && <span data-cairn="figure-unit">&nbsp;{number.after}</span>}
    </>
  ) : (
    messages.unknown
  );
  return (
    <div data-cairn="figure">
      <span data-cairn="figure-label">{label}</span>
      <span data-cairn="figure-number">
        {figure ? (
          <ExplainedNumber figure={figure} subject={subject}>
            {text}
          </ExplainedNumber>
        ) : (
          text
        )}
      </span>
      {sample !== undefined && <span data-cairn="figure-sample">{sample}</span>}
    </div>
  );
}
