'use client';

import { forwardRef, type MouseEvent } from 'react';
import type { FigureName } from '../measures/index.js';
import { useFrame, type ExplainedResult } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link ExplainedNumber} takes. */
export type ExplainedNumberProps = PartProps<'button'> & {
  /** The figure that is shown. */
  readonly figure: FigureName;
  /** The stage, owner or team it is a figure of; `null` = of all. */
  readonly subject?: string | null;
  /** Its id, where names may repeat; see `ExplanationRequest`. */
  readonly subjectId?: string | null | undefined;
  /**
   * What is explained beside the widget's own results, as how things stood on a day: under its own subject, or that of `subjectId`
   * where it tells of several; a function makes it once the number is pressed.
   */
  readonly of?: ExplainedResult | (() => ExplainedResult) | undefined;
};

/** A number that opens its own explanation when pressed. */
export const ExplainedNumber = forwardRef<HTMLElement, ExplainedNumberProps>(function ExplainedNumber(
  { figure, subject = null, subjectId, of, ...props },
  ref,
) {
  const { openExplanation, isTip } = useFrame();
  if (isTip) return <>{props.children}</>;
  const ours = {
    'data-cairn': 'explained-number',
    type: 'button',
    dir: 'auto',
    'aria-haspopup': 'dialog',
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
      const other = typeof of === 'function' ? of() : of;
      const about = subjectId === undefined && other ? other : { subject, subjectId };
      openExplanation(
        { figure, subject: about.subject, subjectId: about.subjectId, of: other },
        currentTarget,
      );
    },
  };
  return renderPart('button', props, ours, {}, ref);
});
