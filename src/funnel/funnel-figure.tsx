'use client';

import { forwardRef } from 'react';
import { Figure, type FigureProps } from '../frame/index.js';
import type { ValuedCount } from '../measures/index.js';
import { useFunnelState, useFunnelWriter } from './funnel-context.js';
import { isOutcomeUnknown } from './funnel-sparse.js';
import { funnelMainFigure } from './funnel-main-figure.js';
import { amountText } from './funnel-text.js';

/** What {@link FunnelFigure} takes. */
export type FunnelFigureProps = Omit<
  FigureProps,
  'label' | 'number' | 'sample' | 'figure' | 'subject' | 'subjectId'
>;

/**
 * The hero figure: what share of the first stage was won, with its sample; unknown where only open deals are in the funnel. On the
 * basis `standing`: all that stand, in deals or value.
 */
export const FunnelFigure = forwardRef<HTMLElement, FunnelFigureProps>(function FunnelFigure(props, ref) {
  const { funnel, steps, measure, messages } = useFunnelState();
  const writer = useFunnelWriter();
  const first = steps[0];
  const won = steps.at(-1);
  if (!first || !won) return null;
  const figure = funnelMainFigure(funnel.basis, measure);
  if (funnel.standing) {
    const { standing } = funnel;
    const value = measure === 'count' ? standing.count : standingValue(standing);
    const number =
      value === null ? null : writer.formatter.split(measure === 'count' ? 'count' : 'moneyShort', value);
    const about = { label: messages.standingNow, figure, subject: null, subjectId: null };
    return <Figure {...props} {...about} number={number} ref={ref} />;
  }
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
      figure={figure}
      subject={messages.won}
      subjectId={null}
      ref={ref}
    />
  );
});

/** Unknown is not zero: deals none of which has a known amount. */
function standingValue({ count, valuedCount, valueMinor }: ValuedCount): number | null {
  return count > 0 && valuedCount === 0 ? null : valueMinor;
}
