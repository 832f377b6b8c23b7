'use client';

import { useCallback } from 'react';
import { useFrame, type ExplainedResult, type ExplanationRequest } from '../frame/index.js';
import type { CoverageSeriesResult, FigureName } from '../measures/index.js';
import type { CalendarDate } from '../model/index.js';
import { useGaugeState } from './gauge-context.js';

/** How the numbers of a day of a series are explained: that day alone, under its date, and among several gauges whose it is. */
export function useExplainedDay(series: CoverageSeriesResult): (date: CalendarDate) => ExplainedResult {
  const { groupName } = useGaugeState();
  const { formatter } = useFrame();
  return useCallback(
    (date) => {
      const day = formatter.date(date);
      return {
        result: { ...series, points: series.points.filter((each) => each.date === date) },
        subject: groupName === null ? day : `${groupName} · ${day}`,
        subjectId: date,
      };
    },
    [series, groupName, formatter],
  );
}

/** Asks for a figure of such a day. */
export function explainedFigure(figure: FigureName, of: ExplainedResult): ExplanationRequest {
  return { figure, subject: of.subject, subjectId: of.subjectId, of };
}
