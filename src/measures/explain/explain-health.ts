import type {
  HealthFactor,
  HealthFactorName,
  HealthResult,
  StageBalance,
  StageWins,
} from '../health-result.js';
import type { Explanation, FigureName } from './explanation.js';
import { add, atLeast, atMost, divide, multiply, number, type Expression } from './expression.js';

const FIGURES: Readonly<Record<HealthFactorName, FigureName>> = {
  integrity: 'health-integrity',
  value: 'health-value',
  number: 'health-number',
  balance: 'health-balance',
};

/** Explains the four scores of health, and their mean (docs/measures.md §12). */
export function explainHealth(result: HealthResult): Explanation[] {
  const { factors, mean } = result;
  const known = factors.flatMap(({ score }) => score ?? []);
  const scores = known.map((score) => number('health-score', 'score', score));
  return [
    ...factors.map((factor) =>
      explanation(result, FIGURES[factor.factor], factor.score, scoreExpression(result, factor)),
    ),
    explanation(
      result,
      'health',
      mean.value,
      divide('score', add('score', ...scores), number('known-scores', 'plain', known.length)),
    ),
  ];
}

function scoreExpression(result: HealthResult, { factor, score, ratio }: HealthFactor): Expression {
  const hundred = number('hundred', 'score', 100);
  // Not known, or the target is met.
  if (ratio === null) return score === null ? number('health-score', 'score', null) : hundred;
  const held = atMost(
    'share',
    number('one', 'plain', 1),
    atLeast('share', number('zero', 'plain', 0), ratioExpression(result, factor)),
  );
  return multiply('score', hundred, held);
}

function ratioExpression(result: HealthResult, factor: HealthFactorName): Expression {
  const { integrity, expectedMinor, remainingMinor, winsNeeded, wins, balance } = result;
  switch (factor) {
    case 'integrity':
      return divide(
        'share',
        number('faultless-deals', 'deals', integrity.faultlessCount),
        number('open-deals', 'deals', integrity.openCount),
      );
    case 'value':
      return divide(
        'share',
        number('expected-won', 'minor', expectedMinor),
        number('remaining', 'minor', remainingMinor),
      );
    case 'number': {
      const known = wins.filter((stage) => stage.standing > 0 && stage.expectedWins !== null);
      return divide('share', sumOf(known.map(winsExpression)), number('wins-needed', 'deals', winsNeeded));
    }
    case 'balance': {
      const openMinor = balance[0]?.openShare.denominator ?? null;
      const inPlace = balance.map((stage) => inPlaceExpression(stage, openMinor));
      return divide('share', sumOf(inPlace), number('open-value', 'minor', openMinor));
    }
  }
}

/** A sum that is 0 over nothing. */
function sumOf(terms: readonly Expression[]): Expression {
  return add('plain', number('zero', 'plain', 0), ...terms);
}

function winsExpression({ standing, winRate, onward }: StageWins): Expression {
  const standingDeals = number('standing-deals', 'deals', standing);
  const share = divide(
    'share',
    number('won-deals', 'deals', winRate.numerator),
    number('closed-deals', 'deals', winRate.denominator),
  );
  return onward === 1
    ? multiply('deals', standingDeals, share)
    : multiply('deals', standingDeals, share, number('onward-win-rate', 'share', onward));
}

function inPlaceExpression({ openMinor, factorShare }: StageBalance, allMinor: number | null): Expression {
  return atMost(
    'minor',
    number('stage-value', 'minor', openMinor),
    multiply(
      'minor',
      number('open-value', 'minor', allMinor),
      number('factor-share', 'share', factorShare.value),
    ),
  );
}

function explanation(
  { asOf, currency, window, target, leftOut }: HealthResult,
  figure: FigureName,
  value: number | null,
  expression: Expression,
): Explanation {
  const notes = [
    ...(target.prorated ? (['target-prorated'] as const) : []),
    ...(target.uncoveredDays > 0 ? (['target-incomplete'] as const) : []),
  ];
  return {
    figure,
    subject: null,
    subjectId: null,
    value,
    expression,
    asOf,
    currency,
    window,
    leftOut,
    notes,
  };
}
