'use client';

import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { useFrame, type ExplainedResult } from '../frame/index.js';
import { shortcutKey } from '../frame/shortcut-key.js';
import { INCIDENCE_KINDS, incidenceLayout } from '../layout/index.js';
import type { WinIncidenceResult } from '../measures/index.js';
import type { UseWinCurveResult } from './use-win-curve.js';
import { kindsOf, readingText } from './win-curves-text.js';
import { useWinRatesState, useWinRatesWriter } from './win-rates-context.js';

/** Places are shares of a box of 1000 by 1000. */
const BOX = 1000;

/** What {@link WinCurvesPlot} takes. */
export interface WinCurvesPlotProps {
  /** The curve's shapes, and the day that is read. */
  readonly curve: UseWinCurveResult;
  /** What was measured. */
  readonly incidence: WinIncidenceResult;
  /** All deals together, drawn behind a group's. */
  readonly whole: WinIncidenceResult;
  /** Days of the axis. */
  readonly days: number;
  /** The group's name; `null` = of all. */
  readonly subject: string | null;
  /** The curve up to the day that is read, as it is explained. */
  readonly upTo: ExplainedResult;
  /** Shows the deals of the curve; `null` = nobody does. */
  readonly onOpen: (() => void) | null;
}

/**
 * The large curve: one stop for Tab, walked from step to step; each is said in words. `?` explains the share won by the day that is
 * read, Enter shows the deals.
 */
export function WinCurvesPlot({
  curve,
  incidence,
  whole,
  days,
  subject,
  upTo,
  onOpen,
}: WinCurvesPlotProps): ReactNode {
  const { messages, groupBy } = useWinRatesState();
  const writer = useWinRatesWriter();
  const { formatter } = writer;
  const { openExplanation } = useFrame();
  const { shape, ticks, reading, getSliderProps } = curve;
  const slider = getSliderProps();
  const onKeyDown = (event: KeyboardEvent): void => {
    slider.onKeyDown(event);
    const key = shortcutKey(event);
    if (key === 'enter' && onOpen) onOpen();
    else if (key === '?') {
      openExplanation({
        figure: 'incidence-lowest',
        subject: upTo.subject,
        subjectId: upTo.subjectId,
        of: upTo,
      });
    } else return;
    event.preventDefault();
  };
  const isWhole = subject === null;
  const behind = useMemo(
    () => (isWhole ? null : incidenceLayout({ steps: whole.steps, days, width: BOX, height: BOX })),
    [isWhole, whole, days],
  );
  const stage = incidence.from.stageName;
  const x = (place: number): string => `${Math.round(place) / (BOX / 100)}%`;
  return (
    <div data-cairn="win-curves-plot">
      <div
        data-cairn="win-curves-picture"
        aria-label={messages.curves.plot({ subject: subject ?? messages.all({ groupBy }), stage })}
        aria-valuetext={readingText(reading, kindsOf(incidence), writer)}
        {...{ ...slider, onKeyDown }}
      >
        <svg data-cairn="win-curves-drawing" aria-hidden="true">
          <svg viewBox={`0 0 ${BOX} ${BOX}`} preserveAspectRatio="none" width="100%" height="100%">
            {INCIDENCE_KINDS.map((kind) => (
              <path key={kind} data-cairn="win-curves-band" data-kind={kind} d={shape.bands[kind]} />
            ))}
            {behind && <path data-cairn="win-curves-behind" d={behind.lines.won} />}
            <path data-cairn="win-curves-line" data-of="not-lost" d={shape.lines.notLost} />
            <path data-cairn="win-curves-line" data-of="highest" d={shape.lines.highest} />
            <path data-cairn="win-curves-line" data-of="won" d={shape.lines.won} />
          </svg>
          {[0.25, 0.5, 0.75].map((share) => (
            <line
              key={share}
              data-cairn="win-curves-grid"
              x1="0%"
              x2="100%"
              y1={`${100 * share}%`}
              y2={`${100 * share}%`}
            />
          ))}
          <line data-cairn="win-curves-day" x1={x(reading.x)} x2={x(reading.x)} y1="0%" y2="100%" />
        </svg>
      </div>
      <svg data-cairn="win-curves-shares" aria-hidden="true">
        {[1, 0.5, 0].map((share) => (
          <text
            key={share}
            data-cairn="win-rates-tick"
            x="0%"
            y={`${100 * (1 - share)}%`}
            dy={`${0.7 * share}em`}
          >
            {formatter.share(share)}
          </text>
        ))}
      </svg>
      <svg data-cairn="win-curves-axis" aria-hidden="true">
        {ticks.map(({ days: day, x: place, atRiskCount }, at) => (
          <g key={day}>
            <text data-cairn="win-rates-tick" x={x(place)} y="1em" textAnchor={anchorOf(at, place)}>
              {formatter.count(day)}
            </text>
            <text data-cairn="win-rates-tick" x={x(place)} y="2.4em" textAnchor={anchorOf(at, place)}>
              {formatter.count(atRiskCount)}
            </text>
          </g>
        ))}
      </svg>
      <span data-cairn="win-curves-axis-names" aria-hidden="true">
        <span>{messages.curves.daysAxis}</span>
        <span>{messages.curves.atRiskAxis}</span>
      </span>
    </div>
  );
}

/** Words at an end of the axis start, or end, at their line. */
function anchorOf(at: number, place: number): 'start' | 'middle' | 'end' {
  if (at === 0) return 'start';
  return place > 0.93 * BOX ? 'end' : 'middle';
}
