import type { DropOff, FunnelResult, FunnelStepResult } from '../funnel-result.js';
import type { Rate } from '../rate.js';
import { knownValueMinor, type CountAndValue } from '../tally.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { add, divide, number, subtract, type Expression, type NumberName } from './expression.js';
import { wilsonExpression } from './explain-rate.js';

/** Explains the figures of a funnel, stage by stage (docs/measures.md §2). */
export function explainFunnel(result: FunnelResult): Explanation[] {
  const [first] = result.steps;
  const steps = result.steps.flatMap((step, index) =>
    first ? explainStep(result, step, first, result.steps[index + 1] ?? null) : [],
  );
  return [...explainStanding(result), ...steps];
}

/** All that stand, on the basis `standing`: what its stages have, together. */
function explainStanding(result: FunnelResult): Explanation[] {
  const { standing, steps, asOf, currency, leftOut } = result;
  if (!standing) return [];
  const shared = {
    subject: null,
    subjectId: null,
    asOf,
    currency,
    window: null,
    notes: ['standing-now'],
  } as const;
  const deals = steps.map(({ count }) => number('stage-deals', 'deals', count));
  const values = steps.map(({ valueMinor }) => number('stage-value', 'minor', valueMinor));
  const ofDeals = leftOut.filter(({ outOf }) => outOf === 'all');
  const value = knownValueMinor(standing);
  return [
    {
      ...{ ...shared, figure: 'standing-deals', value: standing.count, leftOut: ofDeals },
      expression: add('deals', ...deals),
    },
    {
      ...{ ...shared, figure: 'standing-value', value, leftOut },
      expression: value === null ? number('all-standing-value', 'minor', null) : add('minor', ...values),
    },
  ];
}

function explainStep(
  result: FunnelResult,
  step: FunnelStepResult,
  first: FunnelStepResult,
  next: FunnelStepResult | null,
): Explanation[] {
  const { standing } = result;
  const notes: ExplanationNote[] = standing
    ? ['standing-now']
    : result.unknownPathPolicy === 'first-stage'
      ? ['unknown-path-in-first-stage']
      : [];
  const figure = (
    name: FigureName,
    value: number | null,
    expression: Expression,
    more: readonly ExplanationNote[] = [],
  ): Explanation => ({
    figure: name,
    subject: step.stageName,
    subjectId: step.stageId,
    value,
    expression,
    asOf: result.asOf,
    currency: result.currency,
    window: null,
    leftOut: result.leftOut.filter((each) => each.outOf === 'all' || name.includes('value')),
    notes: [...notes, ...more],
  });
  const deals = number('stage-deals', 'deals', step.count);
  const valueOf = (name: NumberName, at: FunnelStepResult): Expression =>
    number(name, 'minor', knownValueMinor(at));
  const known = valueOf('stage-value', step);
  const explanations = [
    figure('stage-deals', step.count, deals),
    figure('stage-value', knownValueMinor(step), known),
  ];
  if (step.ofFirstUnit && step.ofFirstValue) {
    explanations.push(
      figure(
        'of-first-unit',
        step.ofFirstUnit.value,
        divide('share', deals, number('first-stage-deals', 'deals', first.count)),
      ),
      figure(
        'of-first-value',
        step.ofFirstValue.value,
        divide('share', known, valueOf('first-stage-value', first)),
      ),
    );
  }
  if (standing && step.ofAllUnit && step.ofAllValue) {
    const all = number('all-standing-value', 'minor', knownValueMinor(standing));
    explanations.push(
      figure(
        'of-all-unit',
        step.ofAllUnit.value,
        divide('share', deals, number('all-standing-deals', 'deals', standing.count)),
      ),
      figure('of-all-value', step.ofAllValue.value, divide('share', known, all)),
    );
  }
  if (next && step.toNextUnit && step.toNextValue) {
    explanations.push(
      figure(
        'step-unit',
        step.toNextUnit.value,
        divide('share', number('next-stage-deals', 'deals', next.count), deals),
      ),
      figure('step-value', step.toNextValue.value, divide('share', valueOf('next-stage-value', next), known)),
    );
  }
  if (step.dropOff) {
    explanations.push(
      figure('drop-off', step.dropOff.count, dropOffExpression(step.dropOff, 'deals')),
      figure('drop-off-value', step.dropOff.valueMinor, dropOffExpression(step.dropOff, 'minor')),
    );
  }
  if (next && step.toNextUnit && step.toNextValue) {
    const left = subtract('deals', deals, number('next-stage-deals', 'deals', next.count));
    const leftValue = subtract('minor', known, valueOf('next-stage-value', next));
    const isKnown = knownValueMinor(step) !== null && knownValueMinor(next) !== null;
    if (!step.dropOff) {
      // On other bases nobody says where deals went that did not come on.
      explanations.push(
        figure('drop-off', step.count - next.count, left),
        figure('drop-off-value', isKnown ? step.valueMinor - next.valueMinor : null, leftValue),
      );
    }
    explanations.push(
      figure('drop-off-share', shareLeft(step.toNextUnit), divide('share', left, deals)),
      figure('drop-off-value-share', shareLeft(step.toNextValue), divide('share', leftValue, known)),
    );
  }
  if (step.winRateUnit && step.winRateValue) {
    const won = number('won-deals', 'deals', step.winRateUnit.numerator);
    const closed = number('closed-deals', 'deals', step.winRateUnit.denominator);
    const { value: rateOfValue, numerator, denominator } = step.winRateValue;
    const knownOf = (name: NumberName, minor: number): Expression =>
      number(name, 'minor', rateOfValue === null ? null : minor);
    explanations.push(
      figure('stage-win-rate-unit', step.winRateUnit.value, divide('share', won, closed)),
      figure(
        'stage-win-rate-value',
        step.winRateValue.value,
        divide('share', knownOf('won-value', numerator), knownOf('closed-value', denominator)),
      ),
    );
    if (step.winRateInterval) {
      explanations.push(
        figure('unit-win-rate-low', step.winRateInterval.low, wilsonExpression(won, closed, 'low'), [
          'wilson-interval',
        ]),
        figure('unit-win-rate-high', step.winRateInterval.high, wilsonExpression(won, closed, 'high'), [
          'wilson-interval',
        ]),
      );
    }
  }
  return explanations;
}

/** What did not come on, as a share; `null` of nothing. Taken of whole numbers, as a view takes it. */
function shareLeft({ numerator, denominator, value }: Rate): number | null {
  return value === null ? null : (denominator - numerator) / denominator;
}

function dropOffExpression(dropOff: DropOff, unit: 'deals' | 'minor'): Expression {
  const part = (name: NumberName, { count, valueMinor }: CountAndValue): Expression =>
    number(name, unit, unit === 'deals' ? count : valueMinor);
  return add(
    unit,
    part('dropped-lost', dropOff.lost),
    part('dropped-disqualified', dropOff.disqualified),
    part('dropped-held', dropOff.held),
    part('dropped-standing', dropOff.standing),
    part('dropped-overdue', dropOff.overdue),
  );
}
