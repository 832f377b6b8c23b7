'use client';

import { forwardRef } from 'react';
import type { FigureName } from '../measures/index.js';
import { useFrame } from './frame-context.js';
import { renderPart, type PartProps } from './part.js';

/** What {@link ExplainedNumber} takes. */
export type ExplainedNumberProps = PartProps<'button'> & {
  /** The figure that is shown. */
  readonly figure: FigureName;
  /** The stage, owner or team it is a figure of; `null` = of all. */
  readonly subject?: string | null;
};

/** A number that opens its own explanation when pressed. */
export const ExplainedNumber = forwardRef<HTMLElement, ExplainedNumberProps>(function ExplainedNumber(
  { figure, subject = null, ...props },
  ref,
) {
  const { openExplanation } = useFrame();
  const ours = {
    'data-cairn': 'explained-number',
    type: 'button',
    'aria-haspopup': 'dialog',
    onClick: () => openExplanation({ figure, subject }),
  };
  return renderPart('button', props, ours, {}, ref);
});
