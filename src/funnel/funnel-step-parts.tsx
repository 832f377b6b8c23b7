'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { useFunnelState, useFunnelStep } from './funnel-context.js';
import { amountText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

/** Props of the small parts of a step. */
export type FunnelStepPartProps = PartProps<'span', FunnelStepView>;

/** The stage's name. */
export const FunnelLabel = forwardRef<HTMLElement, FunnelStepPartProps>(function FunnelLabel(props, ref) {
  const { messages } = useFunnelState();
  const step = useFunnelStep();
  return renderPart(
    'span',
    props,
    { 'data-cairn': 'funnel-label', dir: 'auto', children: step.step.stageName ?? messages.won },
    step,
    ref,
  );
});

/** Deals, or value, that came to the stage. */
export const FunnelNumber = forwardRef<HTMLElement, FunnelStepPartProps>(function FunnelNumber(props, ref) {
  const { measure } = useFunnelState();
  const { formatter } = useFrame();
  const step = useFunnelStep();
  return renderPart(
    'span',
    props,
    { 'data-cairn': 'funnel-number', children: amountText(step.amount, measure, formatter) },
    step,
    ref,
  );
});

/** Share of the first stage. */
export const FunnelShare = forwardRef<HTMLElement, FunnelStepPartProps>(function FunnelShare(props, ref) {
  const { formatter, messages } = useFrame();
  const step = useFunnelStep();
  const text = step.share === null ? messages.none : formatter.share(step.share);
  return renderPart('span', props, { 'data-cairn': 'funnel-share', children: text }, step, ref);
});
