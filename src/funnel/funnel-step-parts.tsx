'use client';

import { forwardRef } from 'react';
import { renderPart, useExplains, useFrame, type PartProps } from '../frame/index.js';
import { useFunnelState, useFunnelStep, useFunnelWriter } from './funnel-context.js';
import { amountText, fullAmountText } from './funnel-text.js';
import type { FunnelStepView } from './funnel-view.js';

/** Props of the small parts of a step, hidden from assistive technology: the step says all of it in words. */
export type FunnelStepPartProps = PartProps<'span', FunnelStepView>;

/** The stage's name; cut where it is too long, the whole of it in the tooltip. */
export const FunnelLabel = forwardRef<HTMLElement, FunnelStepPartProps>(function FunnelLabel(props, ref) {
  const { messages } = useFunnelState();
  const step = useFunnelStep();
  const name = step.step.stageName ?? messages.won;
  const ours = {
    'data-cairn': 'funnel-label',
    'aria-hidden': true,
    title: name,
    children: <bdi>{name}</bdi>,
  };
  return renderPart('span', props, ours, step, ref);
});

/** Deals, or value, that came to the stage; the exact value is in the tooltip. */
export const FunnelNumber = forwardRef<HTMLElement, FunnelStepPartProps>(function FunnelNumber(props, ref) {
  const writer = useFunnelWriter();
  const step = useFunnelStep();
  const explains = useExplains();
  const ours = {
    'data-cairn': 'funnel-number',
    'aria-hidden': true,
    ...explains(writer.measure === 'count' ? 'stage-deals' : 'stage-value', null, step.step.stageId),
    title: fullAmountText(step.amount, writer),
    children: <bdi>{amountText(step.amount, writer)}</bdi>,
  };
  return renderPart('span', props, ours, step, ref);
});

/** Share of the first stage; on the basis `standing`, of all that stand. */
export const FunnelShare = forwardRef<HTMLElement, FunnelStepPartProps>(function FunnelShare(props, ref) {
  const { formatter, messages } = useFrame();
  const { measure } = useFunnelState();
  const step = useFunnelStep();
  const explains = useExplains();
  const share = step.shownShare(0);
  const { stageId, ofAllUnit } = step.step;
  const of = ofAllUnit ? 'of-all' : 'of-first';
  const ours = {
    'data-cairn': 'funnel-share',
    'aria-hidden': true,
    ...(share !== null && explains(`${of}-${measure === 'count' ? 'unit' : 'value'}`, null, stageId)),
    children: <bdi>{share === null ? messages.none : formatter.share(share)}</bdi>,
  };
  return renderPart('span', props, ours, step, ref);
});
