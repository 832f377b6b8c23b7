'use client';

import type { ReactNode } from 'react';
import { useFrame } from '../frame/index.js';
import { useGaugeState } from './gauge-context.js';
import { HISTORY_HEIGHT } from './gauge-history-height.js';
import { readingText } from './gauge-text.js';

/** What {@link GaugeHistoryRoom} takes. */
export interface GaugeHistoryRoomProps {
  /** Whether the line will say that past days are counted with what is known of today. */
  readonly isApproximate: boolean;
}

/** Room as high as the line through time, with its heading and its ground, until the line itself is loaded: nothing beneath it moves then. */
export function GaugeHistoryRoom({ isApproximate }: GaugeHistoryRoomProps): ReactNode {
  const { coverage, reading, messages } = useGaugeState();
  const { isTable, formatter, messages: frame } = useFrame();
  if (isTable) return null;
  const { asOf } = coverage;
  const { kind, value, zone } = reading;
  const number = value === null ? '' : readingText(value, kind, formatter);
  const word = coverage.state === 'met' ? messages.states.met : zone ? messages.zones[zone] : frame.unknown;
  return (
    <div data-cairn="gauge-history" data-state="loading" aria-hidden="true">
      <div data-cairn="gauge-history-head">
        <span data-cairn="gauge-history-name">{messages.history}</span>
        <span data-cairn="gauge-history-shown">
          {formatter.dateNear(asOf, asOf)} {number} {word}
        </span>
      </div>
      <div data-cairn="gauge-history-plot">
        <svg
          data-cairn="gauge-history-line"
          viewBox={`0 0 1 ${HISTORY_HEIGHT}`}
          width="100%"
          height={HISTORY_HEIGHT}
          preserveAspectRatio="none"
        >
          <path
            data-cairn="gauge-history-base"
            d={`M0 ${HISTORY_HEIGHT}H1`}
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        <span />
        <div data-cairn="gauge-history-dates">{'\u00A0'}</div>
      </div>
      {isApproximate && <p data-cairn="gauge-history-note">{messages.historyApproximate}</p>}
    </div>
  );
}
