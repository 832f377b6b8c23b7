'use client';

import { forwardRef } from 'react';
import { renderPart, useExplains, type PartProps } from '../frame/index.js';
import { PipelineError } from '../model/index.js';
import { useFunnelState, useFunnelWriter } from './funnel-context.js';
import { FunnelSlope } from './funnel-slope.js';
import { amountText, dropText, whereaboutsText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

/** What {@link FunnelDropOff} takes. */
export type FunnelDropOffProps = PartProps<'div', FunnelStepView> & {
  /** The step that the drop-off is from, as `Funnel.Plot` gives it. */
  readonly step: FunnelStepView;
};

/**
 * The slope to the next step with what did not go on, and where it went. Hidden from assistive technology: the step's
 * name and the table say the same. Nothing after the last step, nor where one of the two is not known. Stands after its
 * `Funnel.Step`, not inside.
 * @throws PipelineError `invalid-argument` without its step
 */
export const FunnelDropOff = forwardRef<HTMLElement, FunnelDropOffProps>(function FunnelDropOff(
  { step, ...props },
  ref,
) {
  const writer = useFunnelWriter();
  const { messages, frame, formatter } = writer;
  const explains = useExplains();
  assertStep(step);
  const { drop, dropShare } = step;
  const { orientation } = useFunnelState();
  if (drop === null) return null;
  const { stageId } = step.step;
  const isCount = writer.measure === 'count';
  const content = (
    <>
      <span
        data-cairn="funnel-whereabouts"
        {...explains(isCount ? 'drop-off' : 'drop-off-value', null, stageId)}
      >
        {whereaboutsText(step, writer)}
      </span>
      <FunnelSlope band={step.band} orientation={orientation} />
      <span
        data-cairn="funnel-drop-count"
        {...explains(isCount ? 'drop-off' : 'drop-off-value', null, stageId)}
      >
        <bdi>{dropText(drop, (size) => amountText(size, writer), messages)}</bdi>
      </span>
      <span
        data-cairn="funnel-drop-share"
        {...(dropShare !== null &&
          explains(isCount ? 'drop-off-share' : 'drop-off-value-share', null, stageId))}
      >
        <bdi>{dropShare === null ? frame.none : dropText(dropShare, formatter.share, messages)}</bdi>
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

/** Types ask for the step; plain JavaScript may forget it. */
function assertStep(step: FunnelStepView | undefined): void {
  if (step) return;
  throw new PipelineError(
    'invalid-argument',
    'A Funnel.DropOff has no step, so it does not know whose drop-off it is. Put it after its Funnel.Step, with the same step: <Funnel.DropOff step={step} />.',
  );
}
