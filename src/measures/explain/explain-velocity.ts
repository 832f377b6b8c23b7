import type { VelocityResult } from '../velocity.js';
import { whatIfFigures } from './explain-what-if.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { divide, multiply, named, number, type Expression } from './expression.js';

/** Explains velocity, and the factors that it is made of (docs/measures.md §4). */
export function explainVelocity(result: VelocityResult): Explanation[] {
  const { open, won, winRate, cycleCount, cycleSumDays } = result;
  const openDeals = number('open-deals', 'deals', open.count);
  const wonDeals = number('won-deals', 'deals', winRate.numerator);
  const closedDeals = number('closed-deals', 'deals', winRate.denominator);
  const wonValue = number('won-value', 'minor', won.valueMinor);
  const valuedDeals = number('valued-deals', 'deals', won.valuedCount);
  const cycleDays = number('cycle-days-sum', 'days', cycleSumDays);
  const cycles = number('closed-deals', 'deals', cycleCount);
  const meanWon = named('mean-won-value', divide('minor', wonValue, valuedDeals));
  const unitWinRate = named('unit-win-rate', divide('share', wonDeals, closedDeals));
  const meanCycle = named('mean-cycle', divide('days', cycleDays, cycles));
  const perDay = divide('minor-per-day', multiply('minor', openDeals, meanWon, unitWinRate), meanCycle);
  const figure = (
    name: FigureName,
    value: number | null,
    expression: Expression,
    notes: readonly ExplanationNote[] = [],
  ): Explanation => ({
    figure: name,
    subject: null,
    subjectId: null,
    value,
    expression,
    asOf: result.asOf,
    currency: result.currency,
    window: result.window,
    leftOut: result.leftOut,
    notes,
  });
  return [
    figure('velocity', result.perDayMinor, perDay, ['hold-days-included']),
    figure('mean-size-won', result.meanWonMinor, meanWon),
    figure('unit-win-rate', winRate.value, unitWinRate),
    figure('mean-cycle-won', result.meanCycleDays, meanCycle, ['hold-days-included']),
    ...whatIfFigures(result, { openDeals, meanWon, unitWinRate, meanCycle, perDay }).map(
      ({ name, value, expression }) => figure(name, value, expression),
    ),
  ];
}
