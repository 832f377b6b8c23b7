'use client';

import { forwardRef, Fragment, type ReactNode } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useFunnelState } from './funnel-context.js';
import { FunnelConversionHead } from './funnel-conversion.js';
import { FunnelDropOff } from './funnel-drop-off.js';
import { FunnelStep } from './funnel-step.js';
import type { FunnelStepView } from './funnel-view.js';

/** What {@link FunnelPlot} takes. */
export type FunnelPlotProps = Omit<PartProps<'div'>, 'children'> & {
  /** Draws one step; default: the step with its label, band and numbers, then its drop-off. */
  readonly children?: (step: FunnelStepView) => ReactNode;
};

/**
 * The picture: its steps in order. Arrow keys, Home and End walk them, Enter or Space selects. Nothing is drawn while the
 * table is shown. Horizontal, it scrolls sideways where it has too little room.
 */
export const FunnelPlot = forwardRef<HTMLElement, FunnelPlotProps>(function FunnelPlot(
  { children = drawStep, ...props },
  ref,
) {
  const { steps, messages, showConversion, orientation, shape, proportion, getPlotProps } = useFunnelState();
  const { isTable } = useFrame();
  if (isTable) return null;
  const content = (
    <>
      <FunnelConversionHead />
      {steps.map(children)}
    </>
  );
  const ours = {
    ...getPlotProps(),
    'data-cairn': 'funnel-plot',
    'data-orientation': orientation,
    'data-conversion': showConversion ? '' : undefined,
    'data-shape': shape,
    'data-proportion': proportion,
    'aria-label': messages.plot,
  };
  const plot = renderPart('div', { ...props, children: content }, ours, {}, ref);
  return orientation === 'vertical' ? plot : <div data-cairn="funnel-scroller">{plot}</div>;
});

function drawStep(step: FunnelStepView): ReactNode {
  return (
    <Fragment key={step.id}>
      <FunnelStep step={step} />
      <FunnelDropOff step={step} />
    </Fragment>
  );
}
