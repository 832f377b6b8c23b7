import type { CycleResult } from '../cycle.js';
import type { DealSizeResult } from '../deal-size.js';
import type { DurationStats } from '../duration-stats.js';
import { quantilePoint, type QuantilePoint } from '../histogram.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { add, divide, multiply, number, subtract, type Expression, type Unit } from './expression.js';

/** Explains the mean and median cycle of won and lost deals (docs/measures.md §4). */
export function explainCycle(result: CycleResult): Explanation[] {
  const of = (stats: DurationStats, end: 'won' | 'lost'): Explanation[] => [
    explanation(
      result,
      `mean-cycle-${end}`,
      stats.meanDays,
      divide(
        'days',
        number('cycle-days-sum', 'days', stats.sumDays),
        number('closed-deals', 'deals', stats.count),
      ),
      ['hold-days-included'],
    ),
    explanation(
      result,
      `median-cycle-${end}`,
      stats.medianDays,
      quantileExpression('days', quantilePoint(stats.histogram, 0.5)),
      ['hold-days-included', 'type-7-quantile'],
    ),
  ];
  return [...of(result.won, 'won'), ...of(result.lost, 'lost')];
}

/** Explains the mean and median size of won, lost and open deals (docs/measures.md §4). */
export function explainDealSize(result: DealSizeResult): Explanation[] {
  return (['won', 'lost', 'open'] as const).flatMap((kind) => {
    const { meanMinor, medianMinor, medianPoint, sumMinor, valuedCount } = result[kind];
    return [
      explanation(
        result,
        `mean-size-${kind}`,
        meanMinor,
        divide(
          'minor',
          number('valued-sum', 'minor', sumMinor),
          number('valued-deals', 'deals', valuedCount),
        ),
      ),
      explanation(result, `median-size-${kind}`, medianMinor, quantileExpression('minor', medianPoint), [
        'type-7-quantile',
      ]),
    ];
  });
}

function explanation(
  result: CycleResult | DealSizeResult,
  figure: FigureName,
  value: number | null,
  expression: Expression,
  notes: readonly ExplanationNote[] = [],
): Explanation {
  const leftOut = result.measure === 'cycle' ? result.leftOut : [];
  return {
    figure,
    subject: null,
    subjectId: null,
    value,
    expression,
    asOf: result.asOf,
    currency: result.currency,
    window: result.window,
    leftOut,
    notes,
  };
}

function quantileExpression(unit: Unit, point: QuantilePoint | null): Expression {
  const lower = number('lower-neighbour', unit, point?.lower ?? null);
  const upper = number('upper-neighbour', unit, point?.upper ?? null);
  return add(
    unit,
    lower,
    multiply(
      unit,
      number('neighbour-fraction', 'plain', point?.fraction ?? null),
      subtract(unit, upper, lower),
    ),
  );
}
