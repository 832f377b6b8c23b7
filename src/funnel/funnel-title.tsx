'use client';

import { forwardRef } from 'react';
import { FrameSubtitle, FrameTitle, useFrame, type PartProps } from '../frame/index.js';
import { useFunnelState } from './funnel-context.js';

/** The title; default the catalogue's. */
export const FunnelTitle = forwardRef<HTMLElement, PartProps<'h2'>>(function FunnelTitle(
  { children, ...props },
  ref,
) {
  const { messages } = useFunnelState();
  return (
    <FrameTitle {...props} ref={ref}>
      {children ?? messages.title}
    </FrameTitle>
  );
});

/** What the funnel is of; default its track, and the day it is as of. */
export const FunnelSubtitle = forwardRef<HTMLElement, PartProps<'p'>>(function FunnelSubtitle(
  { children, ...props },
  ref,
) {
  const { messages, funnel } = useFunnelState();
  const { formatter } = useFrame();
  return (
    <FrameSubtitle {...props} ref={ref}>
      {children ?? messages.subtitle({ track: funnel.trackName, date: formatter.date(funnel.asOf) })}
    </FrameSubtitle>
  );
});
