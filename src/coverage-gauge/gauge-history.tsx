'use client';

import { forwardRef, useCallback, useMemo } from 'react';
import { ExplainedNumber, renderPart, useFrame, type PartProps } from '../frame/index.js';
import type { CoverageSeriesResult } from '../measures/index.js';
import { useGaugeState } from './gauge-context.js';
import { GaugeHistoryContext, useGaugeHistory } from './gauge-history-context.js';
import { GaugeHistoryLabels } from './gauge-history-labels.js';
import { GaugeHistoryLine } from './gauge-history-line.js';
import { dayFigure, pointFigure, pointWord } from './gauge-history-text.js';
import { GaugeHistoryTip } from './gauge-history-tip.js';
import { readingText } from './gauge-text.js';
import { useCoverageHistory } from './use-coverage-history.js';
import { explainedFigure, useExplainedDay } from './use-explained-day.js';

/** What {@link GaugeHistory} takes. */
export type GaugeHistoryProps = PartProps<'div'> & {
  /** Coverage on past days of the gauge's period and target: of `useCoverageSeries`. */
  readonly series: CoverageSeriesResult;
};

/**
 * The line through time: coverage at the end of each week of the period, before the ground that is healthy by the edges of today.
 * By default its heading with the day that is told, its line and its labels, its dates, and that the past is told as far as it is
 * known. Nothing without a target to cover, and while the table is shown.
 */
export const GaugeHistory = forwardRef<HTMLElement, GaugeHistoryProps>(function GaugeHistory(
  { series, children, ...props },
  ref,
) {
  const { messages, coverage, point, setPoint } = useGaugeState();
  const { formatter, isTable, openExplanation } = useFrame();
  const explainedDay = useExplainedDay(series);
  const onPointOpen = useCallback(
    (date: string) => {
      const day = series.points.find((each) => each.date === date);
      const figure = day ? dayFigure(day, coverage) : null;
      if (figure) openExplanation(explainedFigure(figure, explainedDay(date)));
    },
    [series, coverage, openExplanation, explainedDay],
  );
  const line = useCoverageHistory({ series, coverage, point, onPointChange: setPoint, onPointOpen });
  const state = useMemo(() => ({ ...line, explainedDay }), [line, explainedDay]);
  const { points } = line;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || isTable) return null;
  const content = children ?? (
    <>
      <GaugeHistoryReading />
      <div data-cairn="gauge-history-plot">
        <GaugeHistoryLine />
        <GaugeHistoryLabels />
        <div data-cairn="gauge-history-dates" aria-hidden="true">
          {first !== last && <bdi>{formatter.dateNear(first.date, last.date)}</bdi>}
          <bdi>{formatter.dateNear(last.date, last.date)}</bdi>
        </div>
      </div>
      {series.approximate.length > 0 && <p data-cairn="gauge-history-note">{messages.historyApproximate}</p>}
    </>
  );
  const ours = { 'data-cairn': 'gauge-history', role: 'group', 'aria-label': messages.history };
  return (
    <GaugeHistoryContext.Provider value={state}>
      {renderPart('div', { ...props, children: content }, ours, {}, ref)}
      <GaugeHistoryTip />
    </GaugeHistoryContext.Provider>
  );
});

/** The heading of the line, and the day that is told: that picked, else the last. Its number opens its explanation. */
export const GaugeHistoryReading = forwardRef<HTMLElement, Omit<PartProps<'div'>, 'children'>>(
  function GaugeHistoryReading(props, ref) {
    const { coverage, messages } = useGaugeState();
    const { shown, explainedDay } = useGaugeHistory();
    const { formatter, messages: frame } = useFrame();
    if (!shown) return null;
    const date = formatter.date(shown.date);
    const told = pointFigure(shown, coverage);
    const content = (
      <>
        <span data-cairn="gauge-history-name">{messages.history}</span>
        <span data-cairn="gauge-history-shown">
          <bdi>{formatter.dateNear(shown.date, coverage.asOf)}</bdi>{' '}
          {told && shown.state !== 'unknown' && (
            <>
              <ExplainedNumber
                figure={told.figure}
                of={() => explainedDay(shown.date)}
                aria-label={`${date}: ${messages.readings[told.kind]} ${readingText(told.value, told.kind, formatter)}`}
              >
                {readingText(told.value, told.kind, formatter)}
              </ExplainedNumber>{' '}
            </>
          )}
          <bdi data-cairn="gauge-history-word" data-zone={shown.zone ?? undefined}>
            {pointWord(shown, { messages, frame })}
          </bdi>
        </span>
      </>
    );
    return renderPart(
      'div',
      { ...props, children: content },
      { 'data-cairn': 'gauge-history-head' },
      {},
      ref,
    );
  },
);
