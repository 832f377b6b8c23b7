'use client';

import { forwardRef } from 'react';
import { Figure, type FigureProps } from '../frame/index.js';
import { useFunnelState, useFunnelWriter } from './funnel-context.js';
import { isOutcomeUnknown } from './funnel-sparse.js';
import { amountText } from './funnel-text.js';

/** What {@link FunnelFigure} takes. */
export type FunnelFigureProps = Omit<
  FigureProps,
  'label' | 'number' | 'sample' | 'figure' | 'subject' | 'subjectId'
>;

/** The hero figure: what share of the first stage was won, with its sample; unknown where only open deals are in the funnel. */
export const FunnelFigure = forwardRef<HTMLElement, FunnelFigureProps>(function FunnelFigure(props, ref) {
  const { funnel, steps, measure, messages } = useFunnelState();
  const writer = useFunnelWriter();
  const first = steps[0];
  const won = steps.at(-1);
  if (!first || !won) return null;
  const isUnknown = isOutcomeUnknown(funnel);
  return (
    <Figure
      {...props}
      label={messages.wonOfFirst}
      number={won.share === null || isUnknown ? null : writer.formatter.split('share', won.share)}
      sample={
        first.amount === null || isUnknown
          ? undefined
          : messages.wonSample({
              won: amountText(won.amount, writer),
              first: amountText(first.amount, writer),
            })
      }
      figure={measure === 'count' ? 'of-first-unit' : 'of-first-value'}
      subject={messages.won}
      subjectId={null}
      ref={ref}
    />
  );
});
