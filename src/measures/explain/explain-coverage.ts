import type { CoverageResult } from '../coverage-result.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { atLeast, divide, named, number, subtract, type Expression } from './expression.js';

/** Explains coverage, attainment and what is required (docs/measures.md §5). */
export function explainCoverage(result: CoverageResult): Explanation[] {
  const target = number('target', 'minor', result.target.amountMinor);
  const won = number('won-so-far', 'minor', result.won.valueMinor);
  const zero = subtract('minor', target, target);
  const remaining = named('remaining', atLeast('minor', zero, subtract('minor', target, won)));
  const open = number('open-value', 'minor', result.open.valueMinor);
  const days = (name: 'days-gone' | 'days-left' | 'days-total', value: number): Expression =>
    number(name, 'days', value);
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
    window: name === 'required-coverage' ? result.required.window : result.window,
    leftOut: name.startsWith('coverage') ? result.leftOut : [],
    notes,
  });
  const required = requiredExpression(result);
  const explanations = [figure('required-coverage', result.required.multiple, required)];
  if (result.coverage) {
    const base = result.against === 'target' ? target : remaining;
    explanations.push(
      figure('coverage', result.coverage.value, divide('multiple', open, base), coverageNotes(result)),
    );
  }
  if (result.coverageOfRemaining) {
    explanations.push(
      figure('coverage-of-remaining', result.coverageOfRemaining.value, divide('multiple', open, remaining), [
        ...coverageNotes(result),
        'zones-compare-remaining',
      ]),
    );
  }
  if (result.attainment) {
    const attainment = named('attainment', divide('share', won, target));
    explanations.push(
      figure('attainment', result.attainment.value, attainment, targetNotes(result)),
      figure('remaining', result.remainingMinor, remaining, targetNotes(result)),
    );
    if (result.pace !== null)
      explanations.push(
        figure(
          'pace',
          result.pace,
          divide(
            'ratio',
            attainment,
            divide('share', days('days-gone', result.daysGone), days('days-total', result.daysTotal)),
          ),
        ),
      );
    if (result.neededPerDayMinor !== null)
      explanations.push(
        figure(
          'needed-per-day',
          result.neededPerDayMinor,
          divide('minor-per-day', remaining, days('days-left', result.daysLeft)),
        ),
      );
  }
  return explanations;
}

function requiredExpression({ required }: CoverageResult): Expression {
  if (required.method === 'fixed') return number('given-multiple', 'multiple', required.multiple);
  const { numerator = 0, denominator = 0 } = required.valueWinRate ?? {};
  return divide(
    'multiple',
    number('closed-value', 'minor', denominator),
    number('won-value', 'minor', numerator),
  );
}

function targetNotes({ target }: CoverageResult): ExplanationNote[] {
  return [
    ...(target.prorated ? (['target-prorated'] as const) : []),
    ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
  ];
}

function coverageNotes(result: CoverageResult): ExplanationNote[] {
  return [...targetNotes(result), ...(result.horizon === 'all' ? (['all-open-deals'] as const) : [])];
}
