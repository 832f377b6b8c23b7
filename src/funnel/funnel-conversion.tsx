'use client';

import { forwardRef } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { useFunnelState, useFunnelStep, useFunnelWriter } from './funnel-context.js';
import type { FunnelStepPartProps } from './funnel-step-parts.js';
import { conversionName, conversionUnknownText } from './funnel-text.js';

/**
 * Stage conversion: of the visits to the stage that ended, and those overdue, the share that went on (docs/measures.md §3). Another
 * number than the funnel step. Nothing where Root has no `conversion`, and for the won deals.
 */
export const FunnelConversion = forwardRef<HTMLElement, FunnelStepPartProps>(
  function FunnelConversion(props, ref) {
    const writer = useFunnelWriter();
    const { formatter, messages, frame } = writer;
    const step = useFunnelStep();
    if (!step.conversion) return null;
    const { value = null } = step.conversion.conversion ?? {};
    const ours = {
      'data-cairn': 'funnel-conversion',
      'aria-hidden': true,
      title: value === null ? conversionUnknownText(writer) : messages.conversionHelp,
      children: <bdi>{value === null ? frame.none : formatter.share(value)}</bdi>,
    };
    return renderPart('span', props, ours, step, ref);
  },
);

/** The heading over the stage conversions; nothing where the picture does not have them. */
export const FunnelConversionHead = forwardRef<HTMLElement, PartProps<'div'>>(
  function FunnelConversionHead(props, ref) {
    const { messages, showConversion } = useFunnelState();
    const writer = useFunnelWriter();
    if (!showConversion) return null;
    const children = (
      <span data-cairn="funnel-conversion" title={messages.conversionHelp}>
        {conversionName(writer)}
      </span>
    );
    const ours = { 'data-cairn': 'funnel-heads', 'aria-hidden': true, children };
    return renderPart('div', props, ours, {}, ref);
  },
);
