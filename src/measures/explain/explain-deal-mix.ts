import type { DealMixClass, DealMixResult } from '../deal-mix-result.js';
import type { LeftOut } from '../left-out.js';
import type { Rate } from '../rate.js';
import { knownValueMinor, rateValueMinor } from '../tally.js';
import { explainThreshold } from './explain-size-classes.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { divide, multiply, number, subtract, type Expression } from './expression.js';

/** Explains shares, win rates and cycles by size class, concentration, and coverage without the large deals (docs/measures.md §7). */
export function explainDealMix(result: DealMixResult): Explanation[] {
  return [
    ...explainOpen(result),
    ...explainResilience(result),
    ...explainConcentration(result),
    ...[...result.classes, result.unknown].flatMap((each) => explainClass(result, each)),
  ];
}

interface Details {
  readonly notes?: readonly ExplanationNote[];
  readonly leftOut?: readonly LeftOut[];
  readonly window?: DealMixResult['window'];
  /** The class it is a figure of. */
  readonly of?: DealMixClass;
}

function explanation(
  result: DealMixResult,
  figure: FigureName,
  value: number | null,
  expression: Expression,
  { notes = [], leftOut = result.leftOut, window = null, of }: Details = {},
): Explanation {
  const id = of?.id ?? null;
  const { asOf, currency } = result;
  return { figure, subject: id, subjectId: id, value, expression, asOf, currency, window, leftOut, notes };
}

function explainOpen(result: DealMixResult): Explanation[] {
  const { open, target } = result;
  const known = knownValueMinor(open);
  return [
    explanation(result, 'open-value', known, number('open-value', 'minor', known)),
    explanation(result, 'open-deals', open.count, number('open-deals', 'deals', open.count), {
      leftOut: outOfAll(result.leftOut),
    }),
    explanation(result, 'target', target.amountMinor, number('target', 'minor', target.amountMinor), {
      window: result.window,
      notes: targetNotes(result),
      leftOut: [],
    }),
  ];
}

function explainClass(result: DealMixResult, of: DealMixClass): Explanation[] {
  const { open, countShare, valueShare, won, winRateUnit, winRateValue } = of;
  const { window, closedLeftOut, cycleLeftOut, doubt } = result;
  const value = knownValueMinor(open);
  const ofClosed = { of, window, leftOut: closedLeftOut };
  return [
    ...explainThreshold(result, of),
    explanation(result, 'class-deals', open.count, number('class-deals', 'deals', open.count), {
      of,
      leftOut: outOfAll(result.leftOut),
    }),
    explanation(result, 'class-value', value, number('class-value', 'minor', value), { of }),
    explanation(
      result,
      'class-count-share',
      countShare.value,
      divide(
        'share',
        number('class-deals', 'deals', open.count),
        number('open-deals', 'deals', countShare.denominator),
      ),
      { of, leftOut: outOfAll(result.leftOut) },
    ),
    explanation(
      result,
      'class-value-share',
      valueShare.value,
      divide(
        'share',
        number('class-value', 'minor', valueShare.denominator === 0 ? null : rateValueMinor(open)),
        number('valued-sum', 'minor', valueShare.denominator),
      ),
      { of },
    ),
    explanation(
      result,
      'class-win-rate-unit',
      winRateUnit.value,
      divide(
        'share',
        number('won-deals', 'deals', won.count),
        number('closed-deals', 'deals', winRateUnit.denominator),
      ),
      { ...ofClosed, leftOut: outOfAll(closedLeftOut) },
    ),
    explanation(result, 'class-win-rate-value', winRateValue.value, valueRate(winRateValue), {
      ...ofClosed,
      notes: doubt === null ? [] : [doubt],
    }),
    explanation(
      result,
      'class-mean-cycle',
      of.meanCycleDays,
      divide(
        'days',
        number('cycle-days-sum', 'days', of.cycleSumDays),
        number('won-deals', 'deals', of.cycleCount),
      ),
      { of, window, leftOut: cycleLeftOut, notes: ['hold-days-included'] },
    ),
  ];
}

function outOfAll(leftOut: readonly LeftOut[]): LeftOut[] {
  return leftOut.filter(({ outOf }) => outOf === 'all');
}

function valueRate({ value, numerator, denominator }: Rate): Expression {
  return divide(
    'share',
    number('won-value', 'minor', value === null ? null : numerator),
    number('closed-value', 'minor', value === null ? null : denominator),
  );
}

function explainConcentration(result: DealMixResult): Explanation[] {
  const { count, valueMinor, topShare, largestMinor, largestOfTarget, gini, hhi } = result.concentration;
  const deals = number('valued-deals', 'deals', count);
  const sum = number('valued-sum', 'minor', valueMinor);
  const largest = number('largest-deal', 'minor', largestMinor);
  const target = number('target', 'minor', result.target.amountMinor);
  const explanations = [
    explanation(
      result,
      'top-fifth-share',
      topShare.value,
      divide('share', number('top-fifth-value', 'minor', topShare.numerator), sum),
    ),
    explanation(
      result,
      'gini',
      gini.value,
      divide('ratio', number('gini-sum', 'minor', gini.numerator), multiply('minor', deals, sum)),
      { notes: ['gini-sum'] },
    ),
    explanation(
      result,
      'hhi',
      hhi.value,
      divide('ratio', number('squares-sum', 'plain', hhi.numerator), multiply('plain', sum, sum)),
    ),
    explanation(result, 'largest-deal', largestMinor, largest),
  ];
  if (!largestOfTarget) return explanations;
  const expression = divide('share', largest, target);
  explanations.push(
    explanation(result, 'largest-of-target', largestOfTarget.value, expression, {
      window: result.window,
      notes: targetNotes(result),
    }),
  );
  return explanations;
}

function explainResilience(result: DealMixResult): Explanation[] {
  const { coverage, withoutLargest, withoutTop } = result.resilience;
  const open = number('open-value', 'minor', result.open.valueMinor);
  const target = number('target', 'minor', result.target.amountMinor);
  const without = (name: 'largest-deal' | 'top-class-value', value: number | null): Expression =>
    divide('multiple', subtract('minor', open, number(name, 'minor', value)), target);
  const found: [FigureName, Rate | null, Expression][] = [
    ['coverage', coverage, divide('multiple', open, target)],
    ['coverage-without-largest', withoutLargest, without('largest-deal', result.concentration.largestMinor)],
    [
      'coverage-without-top',
      withoutTop,
      without('top-class-value', result.classes[0]?.open.valueMinor ?? null),
    ],
  ];
  const details: Details = { window: result.window, notes: [...targetNotes(result), 'all-open-deals'] };
  return found.flatMap(([figure, shown, expression]) =>
    shown ? [explanation(result, figure, shown.value, expression, details)] : [],
  );
}

function targetNotes({ target }: DealMixResult): ExplanationNote[] {
  return [
    ...(target.prorated ? (['target-prorated'] as const) : []),
    ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
  ];
}
