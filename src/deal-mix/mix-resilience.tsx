'use client';

import { forwardRef } from 'react';
import { Figure, renderPart, useFrame, type PartProps } from '../frame/index.js';
import type { Rate } from '../measures/index.js';
import { useMixState } from './mix-context.js';

/** The hero figures: coverage by all that is open, and what is left of it without the largest deal and without the rocks. */
export const MixResilience = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function MixResilience(props, ref) {
    const { mix, messages } = useMixState();
    const { formatter } = useFrame();
    const { open, resilience, target, concentration, classes } = mix;
    const { coverage, withoutLargest, withoutTop } = resilience;
    const [top] = classes;
    const split = ({ value }: Rate) => (value === null ? null : formatter.split('multiple', value));
    const isKnown = open.count === 0 || open.valuedCount > 0;
    const children =
      coverage && target.amountMinor !== null ? (
        <>
          <Figure
            label={messages.coverage}
            number={split(coverage)}
            figure="coverage"
            sample={messages.coverageSample({
              open: formatter.moneyShort(open.valueMinor),
              target: formatter.moneyShort(target.amountMinor),
            })}
          />
          {withoutLargest && (
            <Figure
              label={messages.withoutLargest}
              number={split(withoutLargest)}
              figure="coverage-without-largest"
              sample={formatter.moneyShort(concentration.largestMinor ?? 0)}
            />
          )}
          {withoutTop && top && (
            <Figure
              label={messages.withoutTop({ sizeClass: messages.classes[top.id] })}
              number={split(withoutTop)}
              figure="coverage-without-top"
              sample={messages.withoutDeals({
                count: top.open.count,
                deals: formatter.count(top.open.count),
                amount: formatter.moneyShort(top.open.valueMinor),
              })}
            />
          )}
        </>
      ) : (
        <Figure
          label={messages.open}
          number={isKnown ? formatter.split('moneyShort', open.valueMinor) : null}
          figure="open-value"
          sample={messages.openSample({ count: open.count, deals: formatter.count(open.count) })}
        />
      );
    return renderPart('div', props, { 'data-cairn': 'mix-resilience', children }, {}, ref);
  },
);
