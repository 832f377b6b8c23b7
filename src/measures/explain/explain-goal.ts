import type { GoalResult, GoalStage } from '../goal-result.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { atLeast, divide, multiply, number, roundUp, subtract, type Expression } from './expression.js';

/** Explains the wins that a goal takes, and what it asks of each stage (docs/measures.md §8). */
export function explainGoal(result: GoalResult): Explanation[] {
  const { won, meanWonMinor, wins, closed, window } = result;
  const value = number('won-value', 'minor', won.valuedCount === 0 ? null : won.valueMinor);
  const mean = divide('minor', value, number('valued-deals', 'deals', won.valuedCount));
  const times = number('valued-deals', 'deals', won.valuedCount);
  const takes = roundUp('deals', divide('deals', multiply('minor', goalExpression(result), times), value));
  const notes = targetNotes(result);
  return [
    explanation(result, 'goal-mean-won', meanWonMinor, mean, { window: closed }),
    explanation(result, 'goal-wins', wins, wins === null ? number('won-deals', 'deals', null) : takes, {
      window,
      notes,
    }),
    ...result.stages.flatMap((stage) => explainStage(result, stage)),
  ];
}

function goalExpression({ against, goalMinor, target, wonSoFar }: GoalResult): Expression {
  if (against === 'target' || goalMinor === null) return number('goal-value', 'minor', goalMinor);
  return atLeast(
    'minor',
    number('zero', 'minor', 0),
    subtract(
      'minor',
      number('target', 'minor', target.amountMinor),
      number('won-so-far', 'minor', wonSoFar.valueMinor),
    ),
  );
}

function explainStage(result: GoalResult, stage: GoalStage): Explanation[] {
  const { rate, needed, neededAfter, standing, gap } = stage;
  const isTold = result.by === 'conversions';
  const after = number('needed-after', 'deals', needed === null ? null : neededAfter);
  const whole = number(isTold ? 'conversion-whole' : 'closed-deals', 'deals', rate?.denominator ?? null);
  const part = number(isTold ? 'conversion-part' : 'won-deals', 'deals', rate?.numerator ?? null);
  const need = roundUp('deals', divide('deals', multiply('deals', after, whole), part));
  const place = {
    window: result.closed,
    subject: stage.stageName,
    subjectId: stage.stageId,
    notes: isTold ? (['conversions-told'] as const) : [],
  };
  const more = subtract(
    'deals',
    number('standing-deals', 'deals', standing),
    number('needed-deals', 'deals', needed),
  );
  return [
    explanation(result, 'goal-needed', needed, need, place),
    explanation(result, 'goal-gap', gap, more, place),
  ];
}

function targetNotes({ target }: GoalResult): ExplanationNote[] {
  return [
    ...(target.prorated ? (['target-prorated'] as const) : []),
    ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
  ];
}

function explanation(
  { asOf, currency, leftOut }: GoalResult,
  figure: FigureName,
  value: number | null,
  expression: Expression,
  about: Pick<Explanation, 'window'> & Partial<Explanation>,
): Explanation {
  return {
    figure,
    subject: null,
    subjectId: null,
    value,
    expression,
    asOf,
    currency,
    leftOut,
    notes: [],
    ...about,
  };
}
