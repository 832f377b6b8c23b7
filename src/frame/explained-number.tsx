'use client';

import { forwardRef, type MouseEvent } from 'react';
import type { FigureName } from '../measures/index.js';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link ExplainedNumber} takes. */
export type ExplainedNumberProps = PartProps<'button'> & {
  /** The figure that is shown. */
  readonly figure: FigureName;
  /** The stage, owner or team it is a figure of; `null` = of all. */
  readonly subject?: string | null;
  /** Its id, where names may repeat; see `ExplanationRequest`. */
  readonly subjectId?: string | null | undefined;
};

/** A number that opens its own explanation when pressed. */
export const ExplainedNumber = forwardRef<HTMLElement, ExplainedNumberProps>(function ExplainedNumber(
  { figure, subject = null, subjectId, ...props },
  ref,
) {
  const { openExplanation, isTip } = useFrame();
  if (isTip) return <>{props.children}</>;
  const ours = {
    'data-cairn': 'explained-number',
    type: 'button',
    dir: 'auto',
    'aria-haspopup': 'dialog',
    onClick: (event: MouseEvent<HTMLElement>) =>
      openExplanation({ figure, subject, subjectId }, event.currentTarget),
  };
  return renderPart('button', props, ours, {}, ref);
});
