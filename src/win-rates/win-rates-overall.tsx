'use client';

import { forwardRef } from 'react';
import { Figure, renderPart, useFrame, type PartProps } from '../frame/index.js';
import { shownRates } from './shown-rate.js';
import { useWinRatesState } from './win-rates-context.js';
import { overallSampleText, splitRate, type WinRateWriter } from './win-rates-text.js';

/** The hero figures: the win rates of all groups together, by deals and by value, each with its sample. */
export const WinRatesOverall = forwardRef<HTMLElement, PartProps<'div'>>(
  function WinRatesOverall(props, ref) {
    const { overall, messages } = useWinRatesState();
    const { formatter, messages: frame } = useFrame();
    const writer: WinRateWriter = { messages, frame, formatter };
    const { unit, value } = shownRates(overall);
    const isRange = overall.openPolicy === 'range';
    const content = (
      <>
        <Figure
          label={messages.unitRate}
          number={splitRate(unit, writer)}
          sample={<bdi>{overallSampleText(overall, 'deals', writer)}</bdi>}
          figure={isRange ? 'unit-win-rate-lowest' : 'unit-win-rate'}
        />
        <Figure
          label={messages.valueRate}
          number={splitRate(value, writer)}
          sample={<bdi>{overallSampleText(overall, 'value', writer)}</bdi>}
          figure={isRange ? 'value-win-rate-lowest' : 'value-win-rate'}
        />
      </>
    );
    return renderPart('div', props, { 'data-cairn': 'win-rates-overall', children: content }, {}, ref);
  },
);
