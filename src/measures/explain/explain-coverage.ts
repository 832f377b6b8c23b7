import type { CoverageResult } from '../coverage-result.js';
import { leftOutList, leftOutOfValue, type LeftOut } from '../left-out.js';
import { knownValueMinor, type Tally } from '../tally.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { valueFactorExpression } from './explain-value-factor.js';
import { atLeast, atMost, divide, multiply, named, number, subtract, type Expression } from './expression.js';

type ValueName = 'won-so-far' | 'open-value' | 'open-past-due-value';
type DealsName = 'won-so-far-deals' | 'open-deals' | 'open-past-due-deals';

/** Explains coverage, attainment, what is required and the healthy zone (docs/measures.md §5). */
export function explainCoverage(result: CoverageResult): Explanation[] {
  const target = number('target', 'minor', result.target.amountMinor);
  const won = number('won-so-far', 'minor', result.won.valueMinor);
  const zero = number('zero', 'minor', 0);
  const remaining = named('remaining', atLeast('minor', zero, subtract('minor', target, won)));
  const open = number('open-value', 'minor', result.open.valueMinor);
  const attainment = named('attainment', divide('share', won, target));
  const daysGone = number('days-gone', 'days', result.daysGone);
  const daysLeft = number('days-left', 'days', result.daysLeft);
  const shareGone = divide('share', daysGone, number('days-total', 'days', result.daysTotal));
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
    window: FROM_BASELINE.has(name) ? result.required.window : result.window,
    leftOut: leftOutOf(name, result).filter(({ outOf }) => expression.unit !== 'deals' || outOf === 'all'),
    notes,
  });
  const doubt = result.required.doubt === null ? [] : [result.required.doubt];
  /** A sum and a count, as they stand; `null` = which deals count is not known. */
  const told = (
    value: ValueName,
    deals: DealsName,
    of: Tally | null,
    notes?: ExplanationNote[],
  ): Explanation[] => {
    const minor = of && knownValueMinor(of);
    const count = of && of.count;
    return [
      figure(value, minor, number(value, 'minor', minor), notes),
      figure(deals, count, number(deals, 'deals', count), notes),
    ];
  };
  const explanations = [
    figure('target', result.target.amountMinor, target, targetNotes(result)),
    ...told('won-so-far', 'won-so-far-deals', result.won),
    ...told(
      'open-value',
      'open-deals',
      result.unknownBecause === 'no-expected-close' ? null : result.open,
      horizonNotes(result),
    ),
    ...told('open-past-due-value', 'open-past-due-deals', result.openPastDue),
    figure('required-coverage', result.required.multiple, requiredExpression(result), doubt),
    figure('coverage-floor', result.floor, floorExpression(result), result.isFloorGiven ? [] : doubt),
    figure('coverage-ceiling', result.ceiling, ceilingExpression(result), result.isCeilingGiven ? [] : doubt),
  ];
  const ofTarget = remainingOfTarget(result);
  if (ofTarget !== null) {
    const share = divide('share', remaining, target);
    const scaled = (
      name: FigureName,
      multiple: number | null,
      expression: Expression,
      isGiven: boolean,
    ): Explanation =>
      figure(
        name,
        multiple === null ? null : multiple * ofTarget,
        multiply('multiple', expression, share),
        isGiven ? [] : doubt,
      );
    explanations.push(
      scaled('required-of-target', result.required.multiple, requiredExpression(result), false),
      scaled('floor-of-target', result.floor, floorExpression(result), result.isFloorGiven),
      scaled('ceiling-of-target', result.ceiling, ceilingExpression(result), result.isCeilingGiven),
    );
  }
  if (result.coverage) {
    const base = result.against === 'target' ? target : remaining;
    const expression = divide('multiple', open, base);
    explanations.push(figure('coverage', result.coverage.value, expression, coverageNotes(result)));
  }
  if (result.coverageOfRemaining) {
    const notes = [...coverageNotes(result), 'zones-compare-remaining' as const];
    const expression = divide('multiple', open, remaining);
    explanations.push(figure('coverage-of-remaining', result.coverageOfRemaining.value, expression, notes));
  }
  const { floor, remainingMinor, unknownBecause } = result;
  if (result.state === 'open' && floor !== null && remainingMinor !== null && unknownBecause === null) {
    const wanted = multiply('minor', floorExpression(result), remaining);
    const gap = atLeast('minor', zero, subtract('minor', wanted, open));
    const gapMinor = Math.max(0, floor * remainingMinor - result.open.valueMinor);
    explanations.push(figure('floor-gap', gapMinor, gap, coverageNotes(result)));
  }
  if (!result.attainment) return explanations;
  const notes = targetNotes(result);
  explanations.push(
    figure('attainment', result.attainment.value, attainment, notes),
    figure('remaining', result.remainingMinor, remaining, notes),
  );
  if (result.pace !== null) {
    explanations.push(figure('pace', result.pace, divide('ratio', attainment, shareGone), notes));
  }
  if (result.neededPerDayMinor !== null) {
    const expression = divide('minor-per-day', remaining, daysLeft);
    explanations.push(figure('needed-per-day', result.neededPerDayMinor, expression, notes));
  }
  return explanations;
}

/** Figures of the baseline's last 12 months rather than of the window. */
const FROM_BASELINE: ReadonlySet<FigureName> = new Set([
  'required-coverage',
  'coverage-floor',
  'coverage-ceiling',
  'required-of-target',
  'floor-of-target',
  'ceiling-of-target',
]);

const OF_OPEN: ReadonlySet<FigureName> = new Set(['coverage', 'open-value', 'open-deals']);
const NOTHING_LEFT_OUT: ReadonlySet<FigureName> = new Set(['target', 'open-past-due-deals']);

function pastDueLeftOut({ openPastDue }: CoverageResult): LeftOut[] {
  return leftOutList(leftOutOfValue('no-amount', openPastDue.count - openPastDue.valuedCount));
}

/** What a multiple of what remains is multiplied by to be one of the target; `null` while nothing is to be covered. */
function remainingOfTarget({ state, remainingMinor, target }: CoverageResult): number | null {
  return state === 'open' && remainingMinor !== null && target.amountMinor
    ? remainingMinor / target.amountMinor
    : null;
}

function leftOutOf(name: FigureName, result: CoverageResult): readonly LeftOut[] {
  const { leftOut, wonLeftOut, against, required, isFloorGiven, isCeilingGiven } = result;
  const isOfTarget = name.endsWith('-of-target');
  // What is left to win, of the target, is of the period; what is required is of the baseline.
  const ofPeriod = isOfTarget ? wonLeftOut : [];
  if (name === 'coverage-floor' || name === 'floor-of-target') {
    return isFloorGiven ? ofPeriod : [...required.leftOut, ...ofPeriod];
  }
  if (name === 'coverage-ceiling' || name === 'ceiling-of-target') {
    return isCeilingGiven ? ofPeriod : [...required.leftOut, ...ofPeriod];
  }
  if (FROM_BASELINE.has(name)) return [...required.leftOut, ...ofPeriod];
  if (name === 'open-past-due-value') return pastDueLeftOut(result);
  if (name === 'coverage-of-remaining' || (name === 'coverage' && against === 'remaining')) {
    return [...leftOut, ...wonLeftOut];
  }
  if (name === 'floor-gap') return [...leftOut, ...wonLeftOut];
  if (NOTHING_LEFT_OUT.has(name)) return [];
  return OF_OPEN.has(name) ? leftOut : wonLeftOut;
}

function floorExpression(result: CoverageResult): Expression {
  const { floor, ceiling, isFloorGiven, isCeilingGiven } = result;
  if (isFloorGiven) return number('given-multiple', 'multiple', floor);
  const required = named('required-multiple', requiredExpression(result));
  return isCeilingGiven
    ? atMost('multiple', number('given-multiple', 'multiple', ceiling), required)
    : required;
}

function ceilingExpression(result: CoverageResult): Expression {
  const { floor, ceiling, isFloorGiven, isCeilingGiven } = result;
  if (isCeilingGiven) return number('given-multiple', 'multiple', ceiling);
  const required = named('required-multiple', requiredExpression(result));
  const twice = multiply('multiple', number('two', 'plain', 2), required);
  return isFloorGiven ? atLeast('multiple', number('given-multiple', 'multiple', floor), twice) : twice;
}

function requiredExpression({ required }: CoverageResult): Expression {
  if (required.method === 'fixed') return number('given-multiple', 'multiple', required.multiple);
  if (required.method === 'pvf') {
    const parts = required.valueFactor;
    // A factor of 0 is known, but requires nothing that could be compared.
    return parts && required.multiple !== null
      ? valueFactorExpression(parts)
      : number('required-multiple', 'multiple', null);
  }
  if (required.conversion) {
    const { value, numerator, denominator } = required.conversion.rate;
    const share = divide(
      'share',
      number('won-of-expected-value', 'minor', value === null ? null : numerator),
      number('expected-then-value', 'minor', value === null ? null : denominator),
    );
    return divide('multiple', number('one', 'plain', 1), share);
  }
  const { value = null, numerator = 0, denominator = 0 } = required.valueWinRate ?? {};
  const share = divide(
    'share',
    number('won-value', 'minor', value === null ? null : numerator),
    number('closed-value', 'minor', value === null ? null : denominator),
  );
  return divide('multiple', number('one', 'plain', 1), named('value-win-rate', share));
}

function targetNotes({ target }: CoverageResult): ExplanationNote[] {
  return [
    ...(target.prorated ? (['target-prorated'] as const) : []),
    ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
  ];
}

function coverageNotes(result: CoverageResult): ExplanationNote[] {
  return [...targetNotes(result), ...horizonNotes(result)];
}

function horizonNotes({ horizon }: CoverageResult): ExplanationNote[] {
  return horizon === 'all' ? ['all-open-deals'] : [];
}
