import { EXPECTED_DAYS_FACTOR, type ExpectedDays } from '../expected-days.js';
import { quantilePoint } from '../histogram.js';
import type { StageConversion, StageConversionResult } from '../stage-conversion-result.js';
import type { StageDwell, StageDwellResult } from '../stage-dwell-result.js';
import { quantileExpression } from './explain-cycle.js';
import type { Explanation } from './explanation.js';
import { add, atLeast, divide, multiply, number, type Expression } from './expression.js';
import { stageFigure } from './stage-figure.js';

/** Explains the conversion of each stage, its mean dwell and its overdue visits (docs/measures.md §3). */
export function explainStageConversion(result: StageConversionResult): Explanation[] {
  return result.stages.flatMap((stage) => {
    const { meanDwellDays, sumDwellDays, dwellCount, expected, conversion, overdueCount } = stage;
    const mean = meanExpression(sumDwellDays, dwellCount);
    const figures = [stageFigure(result, stage, 'stage-mean-dwell', meanDwellDays, mean)];
    if (conversion === null) return figures;
    const overdue = number('overdue-deals', 'deals', overdueCount);
    return [
      ...figures,
      stageFigure(result, stage, 'stage-conversion', conversion.value, conversionExpression(stage)),
      stageFigure(result, stage, 'stage-overdue', overdueCount, overdue),
      // From the baseline, whatever the window.
      stageFigure(
        { ...result, window: null, leftOut: [] },
        stage,
        'expected-days',
        expected.days,
        expectedExpression(expected),
      ),
    ];
  });
}

function conversionExpression({ advancedCount, completedCount, overdueCount }: StageConversion): Expression {
  return divide(
    'share',
    number('advanced-visits', 'deals', advancedCount),
    add(
      'deals',
      number('completed-visits', 'deals', completedCount),
      number('overdue-deals', 'deals', overdueCount),
    ),
  );
}

function expectedExpression({ days, source, sumDwellDays, completedCount }: ExpectedDays): Expression {
  if (source === 'setting') return number('expected-days', 'days', days);
  return atLeast(
    'days',
    number('one', 'days', 1),
    divide(
      'days',
      multiply(
        'days',
        number('dwell-days-sum', 'days', sumDwellDays),
        number('expected-factor', 'plain', EXPECTED_DAYS_FACTOR),
      ),
      number('completed-visits', 'deals', completedCount),
    ),
  );
}

function meanExpression(sumDays: number, count: number): Expression {
  return divide(
    'days',
    number('dwell-days-sum', 'days', sumDays),
    number('completed-visits', 'deals', count),
  );
}

const QUANTILES = [
  ['stage-median-dwell', 'medianDays', 0.5],
  ['stage-p25-dwell', 'p25Days', 0.25],
  ['stage-p75-dwell', 'p75Days', 0.75],
  ['stage-p90-dwell', 'p90Days', 0.9],
] as const;

/** Explains mean, median and the other quantiles of the days in each stage (docs/measures.md §3 "dwell"). */
export function explainStageDwell(result: StageDwellResult): Explanation[] {
  return result.stages.flatMap((stage) =>
    stage.km ? explainEstimate(result, stage) : explainDwell(result, stage),
  );
}

function explainDwell(result: StageDwellResult, stage: StageDwell): Explanation[] {
  const { completed } = stage;
  const mean = meanExpression(completed.sumDays, completed.count);
  return [
    stageFigure(result, stage, 'stage-mean-dwell', completed.meanDays, mean),
    ...QUANTILES.map(([figure, of, p]) =>
      stageFigure(
        result,
        stage,
        figure,
        completed[of],
        quantileExpression('days', quantilePoint(completed.histogram, p)),
        ['type-7-quantile'],
      ),
    ),
  ];
}

function explainEstimate(result: StageDwellResult, stage: StageDwell): Explanation[] {
  const figures = [['stage-mean-dwell', 'meanDays'] as const, ...QUANTILES];
  return figures.map(([figure, of]) => {
    const value = stage.km?.[of] ?? null;
    return stageFigure(result, stage, figure, value, number('kaplan-meier-days', 'days', value), [
      'kaplan-meier',
    ]);
  });
}
