'use client';

import { forwardRef } from 'react';
import { FrameSubtitle, FrameTitle, useFrame, type PartProps } from '../frame/index.js';
import { useMixState } from './mix-context.js';

/** The title; default the catalogue's. */
export const MixTitle = forwardRef<HTMLElement, PartProps<'h2'>>(function MixTitle(
  { children, ...props },
  ref,
) {
  const { messages } = useMixState();
  return (
    <FrameTitle {...props} ref={ref}>
      {children ?? messages.title}
    </FrameTitle>
  );
});

/** Which deals are shown; default the period of the target, and the day they are open as of. */
export const MixSubtitle = forwardRef<HTMLElement, PartProps<'p'>>(function MixSubtitle(
  { children, ...props },
  ref,
) {
  const { messages, mix } = useMixState();
  const { formatter } = useFrame();
  const date = formatter.date(mix.asOf);
  return (
    <FrameSubtitle {...props} ref={ref}>
      {children ??
        (mix.window
          ? messages.subtitle({ period: formatter.period(mix.window), date })
          : messages.subtitleNow({ date }))}
    </FrameSubtitle>
  );
});
