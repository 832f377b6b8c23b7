import type { DealMixClass, DealMixResult } from '../deal-mix-result.js';
import type { Explanation, ExplanationNote } from './explanation.js';
import { multiply, number, wholeFrom, type Expression } from './expression.js';

const NOTES: Readonly<Partial<Record<DealMixResult['rule']['by'], ExplanationNote>>> = {
  quantile: 'threshold-by-quantile',
  'natural-breaks': 'threshold-by-breaks',
};

/** Explains the amount that a size class begins at, or that the smallest one lies below; nothing for unknown amounts. */
export function explainThreshold(result: DealMixResult, of: DealMixClass): Explanation[] {
  const { asOf, currency, window, rule } = result;
  const value = of.fromMinor ?? of.belowMinor;
  if (of.id === 'unknown' || value === null) return [];
  const note = NOTES[rule.by];
  return [
    {
      figure: 'class-threshold',
      subject: of.id,
      subjectId: of.id,
      value,
      expression: thresholdExpression(result, of, value),
      asOf,
      currency,
      window: rule.by === 'target-share' ? window : null,
      leftOut: [],
      notes: note ? [note] : [],
    },
  ];
}

function thresholdExpression(
  { rule, classTargetMinor, classes }: DealMixResult,
  of: DealMixClass,
  value: number,
): Expression {
  const known = number('class-threshold', 'minor', value);
  if (rule.by !== 'target-share') return known;
  const index = classes.findIndex(({ id }) => id === of.id);
  const share = rule.shares[of.fromMinor === null ? index - 1 : index];
  if (share === undefined) return known;
  return wholeFrom(
    'minor',
    multiply('minor', number('share-of-target', 'share', share), number('target', 'minor', classTargetMinor)),
  );
}
