'use client';

import { forwardRef, useId, type ReactNode } from 'react';
import { renderPart, type PartProps } from '../frame/index.js';
import { HISTORY_WIDTH } from '../layout/index.js';
import { useGaugeState } from './gauge-context.js';
import { useGaugeHistory } from './gauge-history-context.js';
import { GaugeHatch } from './gauge-hatch.js';
import { GaugeHistoryDay } from './gauge-history-day.js';
import { HISTORY_HEIGHT } from './gauge-history-height.js';
import type { GaugeHistoryPoint } from './gauge-history-view.js';

/** What {@link GaugeHistoryLine} takes. */
export type GaugeHistoryLineProps = Omit<PartProps<'svg'>, 'children'> & {
  /** Draws one point; default `Gauge.HistoryDay`. */
  readonly children?: (point: GaugeHistoryPoint) => ReactNode;
};

/** Lines keep their width however the drawing is stretched. */
const KEEP = { vectorEffect: 'non-scaling-stroke' } as const;

/**
 * The line, the healthy ground behind it, and its points: one stop for Tab. Arrow keys, Home and End walk the points, Space picks
 * the one that is told, Enter opens how it was computed, Escape lets go.
 */
export const GaugeHistoryLine = forwardRef<SVGSVGElement, GaugeHistoryLineProps>(function GaugeHistoryLine(
  { children = drawDay, ...props },
  ref,
) {
  const { messages } = useGaugeState();
  const { points, line, band, floor, getListProps } = useGaugeHistory();
  const hatchId = useId();
  const content = (
    <>
      {points.some(({ state }) => state === 'unknown') && <GaugeHatch id={hatchId} />}
      <svg
        viewBox={`0 0 ${HISTORY_WIDTH} ${HISTORY_HEIGHT}`}
        width="100%"
        height={HISTORY_HEIGHT}
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        {band !== '' && <path data-cairn="gauge-history-band" d={band} />}
        {floor !== '' && <path data-cairn="gauge-history-floor" d={floor} {...KEEP} />}
        <path data-cairn="gauge-history-base" d={`M0 ${HISTORY_HEIGHT}H${HISTORY_WIDTH}`} {...KEEP} />
        {line !== '' && <path data-cairn="gauge-history-path" d={line} {...KEEP} />}
      </svg>
      {points
        .filter(({ state }) => state === 'unknown')
        .map(({ date, slot }) => (
          <rect
            key={date}
            data-cairn="gauge-history-unknown"
            x={percent(slot.x)}
            width={percent(slot.width)}
            height={HISTORY_HEIGHT}
            fill={`url(#${hatchId})`}
          />
        ))}
      {points.map(children)}
    </>
  );
  const ours = {
    ...getListProps(),
    'data-cairn': 'gauge-history-line',
    'aria-label': messages.history,
    'aria-orientation': 'horizontal',
    height: HISTORY_HEIGHT,
    width: '100%',
    overflow: 'visible',
    children: content,
  };
  return renderPart('svg', props, ours, {}, ref);
});

function drawDay(point: GaugeHistoryPoint): ReactNode {
  return <GaugeHistoryDay key={point.date} point={point} />;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
