'use client';

import { forwardRef } from 'react';
import { FrameSubtitle, FrameTitle, useFrame, type PartProps } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';

/** The title; default the catalogue's. */
export const GaugeTitle = forwardRef<HTMLElement, PartProps<'h2'>>(function GaugeTitle(
  { children, ...props },
  ref,
) {
  const { messages } = useGaugeState();
  return (
    <FrameTitle {...props} ref={ref}>
      {children ?? messages.title}
    </FrameTitle>
  );
});

/** What is covered; default the period and the day it is as of. */
export const GaugeSubtitle = forwardRef<HTMLElement, PartProps<'p'>>(function GaugeSubtitle(
  { children, ...props },
  ref,
) {
  const { messages, coverage } = useGaugeState();
  const { formatter } = useFrame();
  const period = formatter.period(coverage.window);
  return (
    <FrameSubtitle {...props} ref={ref}>
      {children ?? messages.subtitle({ period, date: formatter.date(coverage.asOf) })}
    </FrameSubtitle>
  );
});
