'use client';

import { forwardRef } from 'react';
import { FrameSubtitle, FrameTitle, type PartProps } from '../frame/index.js';
import { useBoardTools } from './board-context.js';

/** The title; default the catalogue's. */
export const BoardTitle = forwardRef<HTMLElement, PartProps<'h2'>>(function BoardTitle(
  { children, ...props },
  ref,
) {
  const { writer } = useBoardTools();
  return (
    <FrameTitle {...props} ref={ref}>
      {children ?? writer.messages.title}
    </FrameTitle>
  );
});

/** Which deals the board shows; default the day whose end it shows. */
export const BoardSubtitle = forwardRef<HTMLElement, PartProps<'p'>>(function BoardSubtitle(
  { children, ...props },
  ref,
) {
  const { writer } = useBoardTools();
  const { messages, formatter, asOf } = writer;
  return (
    <FrameSubtitle {...props} ref={ref}>
      {children ?? messages.asOf({ date: formatter.date(asOf) })}
    </FrameSubtitle>
  );
});
