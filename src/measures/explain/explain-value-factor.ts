import type { RequiredValueFactor } from '../coverage-result.js';
import type {
  PipelineValueFactorResult,
  StageValueFactor,
  ValueFactor,
} from '../pipeline-value-factor-result.js';
import type { Explanation, ExplanationNote } from './explanation.js';
import { divide, multiply, number, subtract, type Expression } from './expression.js';
import { stageFigure } from './stage-figure.js';

/** Explains how much must stand in each stage, and in all together (docs/measures.md §6). */
export function explainValueFactor(result: PipelineValueFactorResult): Explanation[] {
  return [
    ...result.stages.flatMap((stage) => explainFactor(result, stage, stage)),
    ...explainFactor(result, null, result.total),
  ];
}

function explainFactor(
  result: PipelineValueFactorResult,
  stage: StageValueFactor | null,
  { factor, requiredMinor, openMinor, gapMinor }: ValueFactor,
): Explanation[] {
  const { periodDays, wonMinor, target, closed, factorLeftOut } = result;
  const parts = { factor, periodDays, wonMinor };
  const aboutFactor = { ...result, window: closed, leftOut: factorLeftOut };
  const figures = [
    stageFigure(aboutFactor, stage, 'value-factor', factor.value, valueFactorExpression(parts)),
  ];
  if (requiredMinor === null) return figures;
  const required = divide(
    'minor',
    multiply('minor', valueDays(parts), number('target', 'minor', target.amountMinor)),
    denominator(parts),
  );
  const notes: ExplanationNote[] = [
    ...(target.prorated ? (['target-prorated'] as const) : []),
    ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
  ];
  const gap = subtract(
    'minor',
    number('open-value', 'minor', openMinor),
    number('value-required', 'minor', requiredMinor),
  );
  return [
    ...figures,
    stageFigure(
      { ...result, leftOut: factorLeftOut },
      stage,
      'value-required',
      requiredMinor,
      required,
      notes,
    ),
    stageFigure(result, stage, 'value-gap', gapMinor, gap, [...notes, 'all-open-deals']),
  ];
}

/** A value factor written out: amount × days ÷ (days of the period × won value). */
export function valueFactorExpression(parts: RequiredValueFactor): Expression {
  return divide('multiple', valueDays(parts), denominator(parts));
}

function valueDays({ factor }: RequiredValueFactor): Expression {
  return number('value-days', 'minor', factor.value === null ? null : factor.numerator);
}

function denominator({ periodDays, wonMinor }: RequiredValueFactor): Expression {
  return multiply('minor', number('days-total', 'days', periodDays), number('won-value', 'minor', wonMinor));
}
