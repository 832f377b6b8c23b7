'use client';

import { forwardRef } from 'react';
import { ExplainedNumber, renderPart, useFrame, type PartProps } from '../frame/index.js';
import type { RequiredCoverage } from '../measures/index.js';
import type { CoverageGaugeMessages, Formatter } from '../messages/index.js';
import { useGaugeState } from './gauge-context.js';

/** The multiple of what is left to win that must be open, and how it was found. Nothing where there is nothing to cover. */
export const GaugeRequired = forwardRef<HTMLElement, Omit<PartProps<'p'>, 'children'>>(
  function GaugeRequired(props, ref) {
    const { coverage, reading, messages } = useGaugeState();
    const { formatter, messages: frame } = useFrame();
    if (reading.kind !== 'coverage') return null;
    const { multiple } = coverage.required;
    const content = (
      <>
        {messages.required}{' '}
        <span data-cairn="gauge-required-multiple">
          {multiple === null ? (
            frame.unknown
          ) : (
            <ExplainedNumber figure="required-coverage">{formatter.multiple(multiple)}</ExplainedNumber>
          )}
        </span>{' '}
        {howFound(coverage.required, messages, formatter)}
        {multiple !== null && reading.markScale !== 1 && (
          <>
            {' '}
            <ExplainedNumber figure="required-of-target">
              {messages.requiredOfTarget({ multiple: formatter.multiple(multiple * reading.markScale) })}
            </ExplainedNumber>
          </>
        )}
      </>
    );
    return renderPart('p', { ...props, children: content }, { 'data-cairn': 'gauge-required' }, {}, ref);
  },
);

function howFound(
  { method, valueWinRate, conversion, multiple }: RequiredCoverage,
  messages: CoverageGaugeMessages,
  formatter: Formatter,
): string {
  if (method === 'fixed') return messages.byHost;
  if (method === 'pvf') return multiple === null ? messages.byValueFactorUnknown : messages.byValueFactor;
  if (conversion) {
    const periods = formatter.count(conversion.periods.length);
    const won = conversion.rate.value ?? 0;
    return won === 0
      ? messages.byConversionUnknown
      : messages.byConversion({ rate: formatter.share(won, 1), periods });
  }
  const rate = valueWinRate?.value ?? null;
  return rate === null || rate === 0
    ? messages.byWinRateUnknown
    : messages.byWinRate({ rate: formatter.share(rate, 1) });
}
