import type { CoverageSeriesResult } from '../coverage-series.js';
import { leftOutList, leftOutOfValue, type LeftOut } from '../left-out.js';
import type { Rate } from '../rate.js';
import { knownValueMinor } from '../tally.js';
import type { Explanation, FigureName } from './explanation.js';
import { atLeast, divide, named, number, subtract, type Expression } from './expression.js';

/** Explains coverage, attainment and what they were made of on each day (docs/measures.md §5 "as a series through time"). */
export function explainCoverageSeries(result: CoverageSeriesResult): Explanation[] {
  const { asOf, currency, window, target } = result;
  return result.points.flatMap(({ date, open, won, coverage, coverageOfRemaining, attainment, leftOut }) => {
    const shared = { subject: null, subjectId: date, date, asOf, currency, window };
    const past = result.approximate.length > 0 ? (['past-as-today'] as const) : [];
    const told = (
      name: 'open-value' | 'open-deals' | 'won-so-far',
      value: number | null,
      leaves: readonly LeftOut[],
    ): Explanation => ({
      ...{ ...shared, figure: name, value, leftOut: leaves, notes: past },
      expression: number(name, name === 'open-deals' ? 'deals' : 'minor', value),
    });
    const ofAll = leftOut.filter(({ outOf }) => outOf === 'all');
    const wonWithout = leftOutOfValue('no-amount', won.count - won.valuedCount);
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
              ...{ ...shared, figure: name, value: rate.value, expression, leftOut },
              notes: [
                ...(target.prorated ? (['target-prorated'] as const) : []),
                ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
                ...past,
              ],
            },
          ];
    return [
      ...figure('coverage', coverage, divide('multiple', openValue, goal)),
      ...figure('coverage-of-remaining', coverageOfRemaining, divide('multiple', openValue, remaining)),
      ...figure('attainment', attainment, divide('share', wonValue, goal)),
      told('open-value', knownValueMinor(open), leftOut),
      told('open-deals', open.count, ofAll),
      told('won-so-far', knownValueMinor(won), leftOutList(...ofAll, wonWithout)),
    ];
  });
}
