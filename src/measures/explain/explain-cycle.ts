import type { CycleResult } from '../cycle.js';
import type { DealSizeResult } from '../deal-size.js';
import { quantilePoint, type QuantilePoint } from '../histogram.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { add, divide, multiply, number, subtract, type Expression, type Unit } from './expression.js';

/** Explains mean, median and the other quantiles of the cycles of won and lost deals (docs/measures.md §4). */
export function explainCycle(result: CycleResult): Explanation[] {
  return (['won', 'lost'] as const).flatMap((end) => {
    const stats = result[end];
    const mean = divide(
      'days',
      number('cycle-days-sum', 'days', stats.sumDays),
      number('closed-deals', 'deals', stats.count),
    );
    const quantile = (figure: FigureName, p: number, value: number | null): Explanation => {
      const expression = quantileExpression('days', quantilePoint(stats.histogram, p));
      return explanation(result, figure, value, expression, ['hold-days-included', 'type-7-quantile']);
    };
    return [
      explanation(result, `mean-cycle-${end}`, stats.meanDays, mean, ['hold-days-included']),
      quantile(`median-cycle-${end}`, 0.5, stats.medianDays),
      quantile(`p25-cycle-${end}`, 0.25, stats.p25Days),
      quantile(`p75-cycle-${end}`, 0.75, stats.p75Days),
      quantile(`p90-cycle-${end}`, 0.9, stats.p90Days),
    ];
  });
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
  return {
    figure,
    subject: null,
    subjectId: null,
    value,
    expression,
    asOf: result.asOf,
    currency: result.currency,
    window: result.window,
    leftOut: result.leftOut,
    notes,
  };
}

/** A quantile between its two neighbours in order, written out. */
export function quantileExpression(
  unit: Unit,
  point: Pick<QuantilePoint, 'lower' | 'upper' | 'fraction'> | null,
): Expression {
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
