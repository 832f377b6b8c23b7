'use client';

import { forwardRef } from 'react';
import { renderPart, useFrame } from '../frame/index.js';
import { GaugeAmount } from './gauge-amount.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeKindMark } from './gauge-fact.js';
import { leftOutLines } from './gauge-text.js';
import type { GaugeFactPartProps } from './gauge-won.js';

/** Deals that are not in the figures, by why, with what they are worth; nothing where all are in them. */
export const GaugeLeftOut = forwardRef<HTMLElement, GaugeFactPartProps>(function GaugeLeftOut(props, ref) {
  const { coverage, messages } = useGaugeState();
  const { formatter, messages: frame } = useFrame();
  const lines = leftOutLines(coverage, messages, frame, formatter);
  if (lines.length === 0) return null;
  const content = (
    <>
      <dt data-cairn="gauge-fact-name">
        <GaugeKindMark kind="unknown" />
        <bdi>{messages.leftOut}</bdi>
      </dt>
      {lines.map(({ name, reason, count, valueMinor, outOf }) => (
        <dd key={name} data-cairn="gauge-left-out" data-reason={reason}>
          <bdi>
            {name} · {messages.deals({ count, deals: formatter.count(count) })}
          </bdi>{' '}
          {outOf === 'all' && (
            <span data-cairn="gauge-left-out-value">
              <GaugeAmount amountMinor={valueMinor} />
            </span>
          )}
        </dd>
      ))}
    </>
  );
  const ours = { 'data-cairn': 'gauge-fact', 'data-kind': 'unknown' };
  return renderPart('div', { ...props, children: content }, ours, {}, ref);
});
