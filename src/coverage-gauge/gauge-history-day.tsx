'use client';

import { forwardRef, type KeyboardEvent } from 'react';
import { renderPart, useFrame, type PartProps } from '../frame/index.js';
import { shortcutKey } from '../frame/shortcut-key.js';
import { useGaugeState } from './gauge-context.js';
import { useGaugeHistory } from './gauge-history-context.js';
import { dayFigure, pointText } from './gauge-history-text.js';
import { explainedFigure } from './use-explained-day.js';
import { HISTORY_HEIGHT } from './gauge-history-height.js';
import type { GaugeHistoryPoint } from './gauge-history-view.js';

/** What {@link GaugeHistoryDay} takes. */
export type GaugeHistoryDayProps = Omit<PartProps<'svg', GaugeHistoryPoint>, 'children'> & {
  /** The point to draw, as `Gauge.HistoryLine` gives it. */
  readonly point: GaugeHistoryPoint;
};

/** Radius of a point, and of the one that is told. */
const DOT = { idle: 2.5, shown: 4.5 };

/** One day of the line, which can be walked to and picked; its name tells all of it. `?` opens how its number was computed, as Enter does. */
export const GaugeHistoryDay = forwardRef<SVGSVGElement, GaugeHistoryDayProps>(function GaugeHistoryDay(
  { point, ...props },
  ref,
) {
  const { coverage, messages } = useGaugeState();
  const { shown, scaleEnd, point: picked, getPointProps, explainedDay } = useGaugeHistory();
  const { formatter, messages: frame, openExplanation } = useFrame();
  const { slot, x, y, state, beyond, zone, date } = point;
  const cx = percent(x);
  const cy = state === 'met' ? HISTORY_HEIGHT : y;
  const isShown = shown?.date === date;
  const explain = (event: KeyboardEvent): void => {
    if (shortcutKey(event) !== '?') return;
    event.preventDefault();
    const figure = dayFigure(point.measured, coverage);
    if (figure) openExplanation(explainedFigure(figure, explainedDay(date)));
  };
  const children = (
    <>
      <rect
        data-cairn="gauge-history-slot"
        x={percent(slot.x)}
        width={percent(slot.width)}
        y={-6}
        height={HISTORY_HEIGHT + 12}
        rx={4}
      />
      {beyond !== null && (
        <svg x={cx} y={beyond === 'above' ? 0 : HISTORY_HEIGHT} overflow="visible" width="1" height="1">
          <path
            data-cairn="gauge-history-beyond"
            data-zone={zone ?? undefined}
            d={beyond === 'above' ? 'M-5 -1H5L0 -9Z' : 'M-5 1H5L0 9Z'}
          />
        </svg>
      )}
      {beyond === null && cy !== null && (
        <circle
          data-cairn="gauge-history-dot"
          data-state={isShown ? 'shown' : 'idle'}
          data-of={state}
          data-zone={zone ?? undefined}
          cx={cx}
          cy={cy}
          r={isShown || state === 'met' ? DOT.shown : DOT.idle}
        />
      )}
    </>
  );
  const ours = {
    ...getPointProps(point),
    'data-cairn': 'gauge-history-point',
    'data-state': picked === date ? 'selected' : 'idle',
    'aria-label': pointText(point, { coverage, scaleEnd, messages, frame, formatter }),
    overflow: 'visible',
    onKeyDown: explain,
    children,
  };
  return renderPart('svg', props, ours, point, ref);
});

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
