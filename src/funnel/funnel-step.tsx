'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { FunnelBand } from './funnel-band.js';
import { FunnelStepContext, useFunnelState, useFunnelWriter } from './funnel-context.js';
import { FunnelConversion } from './funnel-conversion.js';
import { FunnelGhost } from './funnel-ghost.js';
import { FunnelLabel, FunnelNumber, FunnelShare } from './funnel-step-parts.js';
import { stepText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

/** What {@link FunnelStep} takes. */
export type FunnelStepProps = PartProps<'div', FunnelStepView> & {
  /** The step to draw, as `Funnel.Plot` gives it. */
  readonly step: FunnelStepView;
};

/** One step, which can be walked to and selected; its name tells all its numbers, in words beside those drawn. By default: label, band, number, share, and what they are held against. */
export const FunnelStep = forwardRef<HTMLElement, FunnelStepProps>(function FunnelStep(
  { step, children, ...props },
  ref,
) {
  const { showConversion, getStepProps } = useFunnelState();
  const writer = useFunnelWriter();
  const ours = {
    ...getStepProps(step),
    'data-cairn': 'funnel-step',
    'data-kind': step.step.kind,
    'data-depth': step.depth,
    'data-ghost': step.ghost ? '' : undefined,
    'data-state': step.isSelected ? 'selected' : 'idle',
  };
  const content = (
    <>
      <span data-cairn-hidden="">{stepText(step, writer)}</span>
      {children ?? (
        <>
          <FunnelLabel />
          <FunnelBand />
          <FunnelNumber />
          <FunnelShare />
          <FunnelGhost />
          {showConversion && <FunnelConversion />}
        </>
      )}
    </>
  );
  return (
    <FunnelStepContext.Provider value={step}>
      {renderPart('div', { ...props, children: content }, ours, step, ref)}
    </FunnelStepContext.Provider>
  );
});
