import type { CycleAwareCoverageResult, StageExpectedWon } from '../cycle-aware-coverage-result.js';
import { knownValueMinor } from '../tally.js';
import type { Explanation, ExplanationNote } from './explanation.js';
import { add, atLeast, divide, multiply, number, subtract, type Expression } from './expression.js';
import { stageFigure } from './stage-figure.js';

/** Explains what open deals may be expected to bring in within a period (docs/measures.md §5 "cycle-aware"). */
export function explainCycleAware(result: CycleAwareCoverageResult): Explanation[] {
  const { stages, target, won, remainingMinor, expectedMinor, expectedWins, ofTarget, ofRemaining } = result;
  const notes: ExplanationNote[] = ['whatever-expected-close'];
  const goal = number('target', 'minor', target.amountMinor);
  const remaining = atLeast(
    'minor',
    number('zero', 'minor', 0),
    subtract('minor', goal, number('won-so-far', 'minor', won.valueMinor)),
  );
  const value =
    expectedMinor === null
      ? number('expected-won', 'minor', null)
      : add(
          'minor',
          ...stages.map((stage) => number('stage-expected-won', 'minor', stage.expectedMinor ?? 0)),
        );
  const wins =
    expectedWins === null
      ? number('stage-expected-wins', 'plain', null)
      : add('plain', ...stages.map((stage) => number('stage-expected-wins', 'plain', stage.expectedWins)));
  const expected = number('expected-won', 'minor', expectedMinor);
  return [
    stageFigure(result, null, 'expected-won', expectedMinor, value, notes),
    stageFigure(result, null, 'expected-wins', expectedWins, wins, notes),
    ...(ofTarget
      ? [
          stageFigure(
            result,
            null,
            'expected-of-target',
            ofTarget.value,
            divide('multiple', expected, goal),
            notes,
          ),
        ]
      : []),
    ...(ofRemaining
      ? [
          stageFigure(
            result,
            null,
            'expected-of-remaining',
            ofRemaining.value,
            divide('multiple', expected, remaining),
            notes,
          ),
        ]
      : []),
    ...(remainingMinor === null
      ? []
      : [
          stageFigure(
            { ...result, leftOut: result.wonLeftOut },
            null,
            'remaining',
            remainingMinor,
            remaining,
          ),
        ]),
    ...stages.flatMap((stage) => [
      stageFigure(result, stage, 'expected-won', stage.expectedMinor, stageValue(stage), notes),
      stageFigure(result, stage, 'expected-wins', stage.expectedWins, stageWins(stage), notes),
    ]),
  ];
}

function stageValue({ open, expectedMinor }: StageExpectedWon): Expression {
  const valueMinor = knownValueMinor(open);
  if (expectedMinor === null || valueMinor === null || valueMinor === 0) {
    return number('stage-expected-won', 'minor', expectedMinor);
  }
  return multiply(
    'minor',
    number('open-value', 'minor', valueMinor),
    number('mean-chance', 'share', expectedMinor / valueMinor),
  );
}

function stageWins({ open, expectedWins }: StageExpectedWon): Expression {
  if (expectedWins === null || open.count === 0) return number('stage-expected-wins', 'plain', expectedWins);
  return multiply(
    'plain',
    number('open-deals', 'deals', open.count),
    number('mean-chance', 'share', expectedWins / open.count),
  );
}
