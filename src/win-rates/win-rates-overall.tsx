'use client';

import { forwardRef } from 'react';
import { Figure, renderPart, type PartProps } from '../frame/index.js';
import { isValueUnknown, shownRates } from './shown-rate.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';
import { WinRatesShowAll } from './win-rates-show-all.js';
import { overallSampleText, sampleText, splitRate } from './win-rates-text.js';

/**
 * The hero figures: the win rates of all groups together, by deals and by value, each with its sample, and a button that shows
 * their deals where Root has `onDealsOpen`; nothing while the curves are shown.
 */
export const WinRatesOverall = forwardRef<HTMLElement, PartProps<'div'>>(
  function WinRatesOverall(props, ref) {
    const { overall, curves, messages } = useWinRatesState();
    const writer = useWinRatesWriter();
    const { unit, value } = shownRates(overall);
    if (curves) return null;
    const isRange = overall.openPolicy === 'range';
    const content = (
      <>
        <Figure
          label={messages.unitRate}
          number={splitRate(unit, writer)}
          sample={
            <span data-cairn="win-rates-overall-deals">
              <span>{overallSampleText(overall, 'deals', writer)}</span>
              <WinRatesShowAll />
            </span>
          }
          figure={isRange ? 'unit-win-rate-lowest' : 'unit-win-rate'}
          subjectId={null}
        />
        <Figure
          label={messages.valueRate}
          number={splitRate(value, writer)}
          sample={
            isValueUnknown(overall) ? undefined : (
              <span
                data-cairn="win-rates-overall-sample"
                data-cairn-exact={sampleText(value, 'value', writer)}
              >
                {overallSampleText(overall, 'value', writer)}
              </span>
            )
          }
          figure={isRange ? 'value-win-rate-lowest' : 'value-win-rate'}
          subjectId={null}
        />
      </>
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-overall', children: content }, {}, ref);
  },
);
