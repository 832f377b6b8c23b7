import type { WinIncidenceResult } from '../win-incidence-result.js';
import type { Explanation } from './explanation.js';
import { add, atMost, divide, multiply, number, type Expression } from './expression.js';
import { stageFigure } from './stage-figure.js';

/** Explains both ends of the chance to be won from a stage (docs/measures.md §2 "incidence"). */
export function explainIncidence(result: WinIncidenceResult): Explanation[] {
  const { lowest, highest, from } = result;
  const { won, notEnded } = lastPart(result);
  const about = { ...result, window: null };
  const most = atMost('share', number('one', 'plain', 1), add('share', won, notEnded));
  return [
    stageFigure(about, from, 'incidence-lowest', lowest, won, ['aalen-johansen']),
    stageFigure(about, from, 'incidence-highest', highest, most, ['aalen-johansen']),
  ];
}

/** What the last part of the curve is made of: where it stood when deals last went out of sight, and what happened since. */
function lastPart({ steps }: WinIncidenceResult): {
  readonly won: Expression;
  readonly notEnded: Expression;
} {
  const before = steps.findLastIndex(
    ({ censoredCount }, index) => censoredCount > 0 && index < steps.length - 1,
  );
  const since = steps.slice(before + 1);
  const base = steps[before] ?? { won: 0, survival: 1 };
  const atRiskCount = since[0]?.atRiskCount ?? null;
  const wonSince = since.reduce((sum, step) => sum + step.wonCount, 0);
  const last = steps.at(-1);
  const left = last ? last.atRiskCount - last.wonCount - last.lostCount - last.disqualifiedCount : null;
  const survival = number('survival-before', 'share', base.survival);
  const ofThose = (part: Expression): Expression =>
    multiply('share', survival, divide('share', part, number('at-risk', 'deals', atRiskCount)));
  return {
    won: add(
      'share',
      number('incidence-before', 'share', base.won),
      ofThose(number('won-since', 'deals', wonSince)),
    ),
    notEnded: ofThose(number('not-ended', 'deals', left)),
  };
}
