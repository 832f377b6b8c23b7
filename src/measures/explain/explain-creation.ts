import type { CreationPeriod, CreationResult } from '../creation.js';
import type { LeadPeriod, LeadVelocityResult } from '../lead-velocity.js';
import type { Rate } from '../rate.js';
import { knownValueMinor } from '../tally.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { divide, number, subtract, type Expression } from './expression.js';

/** Explains the leads of each period, and how much they grew (docs/measures.md §9). */
export function explainLeadVelocity(result: LeadVelocityResult): Explanation[] {
  return result.periods.flatMap((each) => {
    const { leads, previousCount, growth } = each;
    const now = number('leads', 'deals', leads.count);
    const before = number('leads-before', 'deals', previousCount);
    const grown = divide('share', subtract('deals', now, before), before);
    return [
      explanation(result, each, 'leads', leads.count, now),
      explanation(result, each, 'lead-growth', growth.value, grown),
    ];
  });
}

/** Explains the value created in each period, and what of it was won at once (docs/measures.md §9). */
export function explainCreation(result: CreationResult): Explanation[] {
  return result.periods.flatMap((each) => {
    const valueMinor = knownValueMinor(each.created);
    const { prorated, uncoveredDays, amountMinor } = each.target;
    const target = number('target', 'minor', amountMinor);
    const notes: ExplanationNote[] = [
      ...(prorated ? (['target-prorated'] as const) : []),
      ...(uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
    ];
    const value = number('created-value', 'minor', valueMinor);
    const within = number('won-within-value', 'minor', knownValueMinor(each.wonWithin));
    return [
      explanation(result, each, 'created-value', valueMinor, value),
      share(result, each, 'won-within-unit', each.wonWithinUnit, [
        number('won-within-deals', 'deals', each.wonWithinUnit.numerator),
        number('created-deals', 'deals', each.wonWithinUnit.denominator),
      ]),
      share(result, each, 'won-within-value', each.wonWithinValue, [
        number('won-within-value', 'minor', each.wonWithinValue.numerator),
        number('created-value', 'minor', each.wonWithinValue.denominator),
      ]),
      ...(each.ofTarget
        ? [share(result, each, 'created-of-target', each.ofTarget, [value, target], notes)]
        : []),
      ...(each.wonWithinOfTarget
        ? [share(result, each, 'won-within-of-target', each.wonWithinOfTarget, [within, target], notes)]
        : []),
    ];
  });
}

function share(
  result: CreationResult,
  period: CreationPeriod,
  figure: FigureName,
  { value }: Rate,
  [part, whole]: readonly [Expression, Expression],
  notes: readonly ExplanationNote[] = [],
): Explanation {
  return explanation(result, period, figure, value, divide('share', part, whole), notes);
}

function explanation(
  { asOf, currency, leftOut }: LeadVelocityResult | CreationResult,
  { period, isRunning }: LeadPeriod | CreationPeriod,
  figure: FigureName,
  value: number | null,
  expression: Expression,
  notes: readonly ExplanationNote[] = [],
): Explanation {
  return {
    figure,
    subject: period.start,
    subjectId: period.start,
    value,
    expression,
    asOf,
    currency,
    window: period,
    leftOut,
    notes: [...notes, ...(isRunning ? (['period-running'] as const) : [])],
  };
}
