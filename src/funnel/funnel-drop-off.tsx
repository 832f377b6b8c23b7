'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useFunnelState } from './funnel-context.js';
import { amountText, whereaboutsText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

/** What {@link FunnelDropOff} takes. */
export type FunnelDropOffProps = PartProps<'div', FunnelStepView> & {
  /** The step that the drop-off is from, as `Funnel.Plot` gives it. */
  readonly step: FunnelStepView;
};

/**
 * The slope to the next step with what did not go on, and where it went. Hidden from assistive technology: the step's
 * name and the table say the same. Nothing after the last step.
 */
export const FunnelDropOff = forwardRef<HTMLElement, FunnelDropOffProps>(function FunnelDropOff(
  { step, ...props },
  ref,
) {
  const { measure, messages } = useFunnelState();
  const { formatter, messages: frame } = useFrame();
  const { edge } = step.band;
  if (!edge || step.drop === null) return null;
  const isLoss = step.drop >= 0;
  const sign = (text: string): string =>
    isLoss ? messages.dropShort({ text }) : messages.gainShort({ text });
  const content = (
    <>
      <span data-cairn="funnel-whereabouts">{whereaboutsText(step, measure, messages, formatter)}</span>
      <svg
        data-cairn="funnel-band"
        viewBox={`0 ${edge.y} 1000 ${edge.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path data-cairn="funnel-slope" d={edge.path} />
        <path data-cairn="funnel-leader" d={`M${edge.leaderX} ${edge.y + edge.height / 2}H1000`} />
      </svg>
      <span data-cairn="funnel-drop-count">{sign(amountText(Math.abs(step.drop), measure, formatter))}</span>
      <span data-cairn="funnel-drop-share">
        {step.dropShare === null ? frame.none : sign(formatter.share(Math.abs(step.dropShare)))}
      </span>
    </>
  );
  const ours = {
    'data-cairn': 'funnel-drop-off',
    'data-kind': step.step.kind,
    'data-depth': step.depth,
    'aria-hidden': true,
    children: content,
  };
  return renderPart('div', props, ours, step, ref);
});
