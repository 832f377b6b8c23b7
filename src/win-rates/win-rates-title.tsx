'use client';

import { forwardRef } from 'react';
import { FrameSubtitle, FrameTitle, useFrame, type PartProps } from '../frame/index.js';
import { useWinRatesState } from './win-rates-context.js';

/** The title; default the catalogue's, by the dimension. */
export const WinRatesTitle = forwardRef<HTMLElement, PartProps<'h2'>>(function WinRatesTitle(
  { children, ...props },
  ref,
) {
  const { messages, groupBy, curves } = useWinRatesState();
  return (
    <FrameTitle {...props} ref={ref}>
      {children ?? (curves ? messages.curves.title : messages.title({ groupBy }))}
    </FrameTitle>
  );
});

/** Which deals the rates are of; default the window, or the day they are as of. */
export const WinRatesSubtitle = forwardRef<HTMLElement, PartProps<'p'>>(function WinRatesSubtitle(
  { children, ...props },
  ref,
) {
  const { messages, overall, curves } = useWinRatesState();
  const { formatter } = useFrame();
  const { window, by, asOf } = overall;
  const [within, upTo] =
    by === 'closed' ? [messages.closedIn, messages.closedUpTo] : [messages.createdIn, messages.createdUpTo];
  return (
    <FrameSubtitle {...props} ref={ref}>
      {children ??
        (curves
          ? messages.curves.subtitle({ stage: curves.whole.from.stageName, date: formatter.date(asOf) })
          : window
            ? within({ period: formatter.period(window) })
            : upTo({ date: formatter.date(asOf) }))}
    </FrameSubtitle>
  );
});
