import type { LookBackResult } from '../look-back.js';
import type { LossesResult } from '../losses.js';
import type { MovementResult } from '../movement-result.js';
import { rate, type Rate } from '../rate.js';
import type { Explanation, FigureName } from './explanation.js';
import { divide, number, type NumberName, type Unit } from './expression.js';

type Subject = Pick<Explanation, 'subject' | 'subjectId'>;

type About = Pick<Explanation, 'asOf' | 'currency' | 'window' | 'leftOut' | 'notes'>;

/** Explains moves, pushes and slips (docs/measures.md §11 "movement"). */
export function explainMovement(result: MovementResult): Explanation[] {
  const { asOf, currency, window, period, pushes } = result;
  const notes = result.approximate.length > 0 ? (['past-as-today'] as const) : [];
  const about: About = { asOf, currency, window, leftOut: [], notes };
  const slips: About = {
    ...about,
    window: period,
    notes: [...notes, ...(result.isRunning ? (['period-running'] as const) : [])],
  };
  const ofMoves = (figure: FigureName & NumberName, of: Rate): Explanation =>
    quotient(about, NO_SUBJECT, figure, of, 'share', [figure, 'moves', 'deals']);
  return [
    ofMoves('moves-forward', result.forward),
    ofMoves('moves-back', result.back),
    ofMoves('moves-skipped', result.skipped),
    ofMoves('moves-reopened', result.reopened),
    quotient(about, NO_SUBJECT, 'mean-days-pushed', rate(pushes.days, pushes.count), 'days', [
      'days-pushed',
      'pushes',
      'plain',
    ]),
    quotient(slips, NO_SUBJECT, 'slip-rate-unit', result.slipUnit, 'share', [
      'slipped-deals',
      'expected-at-start-deals',
      'deals',
    ]),
    quotient(slips, NO_SUBJECT, 'slip-rate-value', result.slipValue, 'share', [
      'slipped-value',
      'expected-at-start-value',
      'minor',
    ]),
  ];
}

/** Explains the share of each stage and reason in the losses (docs/measures.md §11 "losses"). */
export function explainLosses({ losses, asOf, currency, window, leftOut }: LossesResult): Explanation[] {
  const about: About = { asOf, currency, window, leftOut, notes: [] };
  return losses.flatMap(({ stageId, stageName, reason, unit, value }) => {
    const subject = [stageName, reason].filter((each) => each !== null).join(' · ') || null;
    const of: Subject = { subject, subjectId: stageId };
    return [
      quotient(about, of, 'loss-share-unit', unit, 'share', ['losses-here', 'all-losses', 'deals']),
      quotient(about, of, 'loss-share-value', value, 'share', [
        'losses-here-value',
        'all-losses-value',
        'minor',
      ]),
    ];
  });
}

/** Explains what share of the deals open on a past date came to what (docs/measures.md §14). */
export function explainLookBack(result: LookBackResult): Explanation[] {
  const { asOf, currency, leftOut } = result;
  const notes = result.approximate.length > 0 ? (['past-as-today'] as const) : [];
  const about: About = { asOf, currency, window: null, leftOut, notes };
  return [{ stageId: null, stageName: null, outcomes: result.outcomes }, ...result.stages].flatMap(
    ({ stageId, stageName, outcomes }) =>
      outcomes.flatMap(({ outcome, unit, value }) => {
        const of: Subject = { subject: stageName, subjectId: `${stageId ?? ''} ${outcome}`.trim() };
        return [
          quotient(about, of, 'look-back-unit', unit, 'share', ['became-deals', 'open-then-deals', 'deals']),
          quotient(about, of, 'look-back-value', value, 'share', [
            'became-value',
            'open-then-value',
            'minor',
          ]),
        ];
      }),
  );
}

const NO_SUBJECT: Subject = { subject: null, subjectId: null };

function quotient(
  about: About,
  subject: Subject,
  figure: FigureName,
  { value, numerator, denominator }: Rate,
  unit: Unit,
  [part, whole, of]: readonly [NumberName, NumberName, Unit],
): Explanation {
  const expression = divide(unit, number(part, of, numerator), number(whole, of, denominator));
  return { ...about, ...subject, figure, value, expression };
}
