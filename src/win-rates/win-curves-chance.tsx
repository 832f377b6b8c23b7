'use client';

import { forwardRef } from 'react';
import { Figure, renderPart, useFrame, type PartProps } from '../frame/index.js';
import { chanceOf, reachedDeals } from './win-curves-text.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';
import { WinRatesShowAll } from './win-rates-show-all.js';
import { splitRate } from './win-rates-text.js';

/**
 * The hero figure of the curves: the share that is won in the end, from the lowest to the highest, and a button that shows the deals
 * it is of where Root has `onDealsOpen`; nothing in the other view.
 */
export const WinCurvesChance = forwardRef<HTMLElement, PartProps<'div'>>(
  function WinCurvesChance(props, ref) {
    const { curves, messages } = useWinRatesState();
    const { formatter } = useFrame();
    const writer = useWinRatesWriter();
    if (!curves) return null;
    const { whole } = curves;
    const count = reachedDeals(whole);
    const children = (
      <Figure
        label={messages.curves.chance}
        number={splitRate(chanceOf(whole), writer)}
        sample={
          <span data-cairn="win-rates-overall-deals">
            <span>
              {messages.curves.reached({
                count,
                deals: formatter.count(count),
                stage: whole.from.stageName,
              })}
            </span>
            <WinRatesShowAll />
          </span>
        }
        figure="incidence-lowest"
        subject={whole.from.stageName}
        subjectId={whole.from.stageId}
      />
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-overall', children }, {}, ref);
  },
);
