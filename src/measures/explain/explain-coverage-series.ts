import type { CoverageSeriesResult } from '../coverage-series.js';
import type { Rate } from '../rate.js';
import type { Explanation, FigureName } from './explanation.js';
import { atLeast, divide, named, number, subtract, type Expression } from './expression.js';

/** Explains coverage and attainment of each day (docs/measures.md §5 "as a series through time"). */
export function explainCoverageSeries(result: CoverageSeriesResult): Explanation[] {
  const { asOf, currency, window, target } = result;
  return result.points.flatMap(({ date, open, won, coverage, coverageOfRemaining, attainment, leftOut }) => {
    const goal = number('target', 'minor', target.amountMinor);
    const openValue = number('open-value', 'minor', open.valueMinor);
    const wonValue = number('won-so-far', 'minor', won.valueMinor);
    const remaining = named(
      'remaining',
      atLeast('minor', number('zero', 'minor', 0), subtract('minor', goal, wonValue)),
    );
    const figure = (name: FigureName, rate: Rate | null, expression: Expression): Explanation[] =>
      rate === null
        ? []
        : [
            {
              figure: name,
              subject: null,
              subjectId: date,
              date,
              value: rate.value,
              expression,
              asOf,
              currency,
              window,
              leftOut,
              notes: [
                ...(target.prorated ? (['target-prorated'] as const) : []),
                ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
                ...(result.approximate.length > 0 ? (['past-as-today'] as const) : []),
              ],
            },
          ];
    return [
      ...figure('coverage', coverage, divide('multiple', openValue, goal)),
      ...figure('coverage-of-remaining', coverageOfRemaining, divide('multiple', openValue, remaining)),
      ...figure('attainment', attainment, divide('share', wonValue, goal)),
    ];
  });
}
