import type { VelocityResult } from '../velocity.js';
import type { Explanation } from './explanation.js';
import { divide, multiply, named, number } from './expression.js';

/** Explains velocity by its four factors (docs/measures.md §4). */
export function explainVelocity(result: VelocityResult): Explanation[] {
  const { open, won, winRate, cycleCount, cycleSumDays } = result;
  const meanWon = named(
    'mean-won-value',
    divide(
      'minor',
      number('won-value', 'minor', won.valueMinor),
      number('valued-deals', 'deals', won.valuedCount),
    ),
  );
  const rate = named(
    'unit-win-rate',
    divide(
      'share',
      number('won-deals', 'deals', winRate.numerator),
      number('closed-deals', 'deals', winRate.denominator),
    ),
  );
  const meanCycle = named(
    'mean-cycle',
    divide(
      'days',
      number('cycle-days-sum', 'days', cycleSumDays),
      number('closed-deals', 'deals', cycleCount),
    ),
  );
  return [
    {
      figure: 'velocity',
      subject: null,
      subjectId: null,
      value: result.perDayMinor,
      expression: divide(
        'minor-per-day',
        multiply('minor', number('open-deals', 'deals', open.count), meanWon, rate),
        meanCycle,
      ),
      asOf: result.asOf,
      currency: result.currency,
      window: result.window,
      leftOut: result.leftOut,
      notes: ['hold-days-included'],
    },
  ];
}
