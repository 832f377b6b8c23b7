import type { VelocityResult } from '../velocity.js';
import type { FigureName } from './explanation.js';
import {
  add,
  atMost,
  divide,
  multiply,
  named,
  naturalLog,
  number,
  subtract,
  type Expression,
  type NumberName,
} from './expression.js';

/** A figure of a what-if, and how it came about. */
export interface WhatIfFigure {
  readonly name: FigureName;
  readonly value: number | null;
  readonly expression: Expression;
}

/** The factors of velocity as expressions. */
export interface VelocityTerms {
  readonly openDeals: Expression;
  readonly meanWon: Expression;
  readonly unitWinRate: Expression;
  readonly meanCycle: Expression;
  readonly perDay: Expression;
}

/** Explains what velocity would be with scaled factors, and what each of them contributes (docs/measures.md §4). */
export function whatIfFigures({ whatIf, winRate }: VelocityResult, terms: VelocityTerms): WhatIfFigure[] {
  if (!whatIf) return [];
  const { scale, shares, isWinRateCapped } = whatIf;
  const by = (name: NumberName, value: number): Expression => number(name, 'ratio', value);
  const open = by('scale-open-deals', scale.openCount);
  const meanWon = by('scale-mean-won', scale.meanWonMinor);
  const rate = by('scale-win-rate', scale.winRate);
  const meanCycle = by('scale-mean-cycle', scale.meanCycleDays);
  const one = number('one', 'ratio', 1);
  const scaledRate = atMost('share', number('one', 'share', 1), multiply('share', terms.unitWinRate, rate));
  const after = named(
    'velocity-after',
    divide(
      'minor-per-day',
      multiply(
        'minor',
        multiply('deals', terms.openDeals, open),
        multiply('minor', terms.meanWon, meanWon),
        scaledRate,
      ),
      multiply('days', terms.meanCycle, meanCycle),
    ),
  );
  const before = named('velocity-before', terms.perDay);
  const rateScale =
    isWinRateCapped && winRate.value !== null ? divide('ratio', one, terms.unitWinRate) : rate;
  const logs = {
    openCount: naturalLog('plain', open),
    meanWonMinor: naturalLog('plain', meanWon),
    winRate: naturalLog('plain', rateScale),
    meanCycleDays: subtract('plain', number('zero', 'plain', 0), naturalLog('plain', meanCycle)),
  };
  const sum = add('plain', logs.openCount, logs.meanWonMinor, logs.winRate, logs.meanCycleDays);
  const share = (name: FigureName, factor: keyof typeof logs): WhatIfFigure[] =>
    shares ? [{ name, value: shares[factor], expression: divide('share', logs[factor], sum) }] : [];
  return [
    { name: 'velocity-what-if', value: whatIf.perDayMinor, expression: after },
    { name: 'velocity-ratio', value: whatIf.ratio, expression: divide('ratio', after, before) },
    ...share('share-of-open-deals', 'openCount'),
    ...share('share-of-mean-won', 'meanWonMinor'),
    ...share('share-of-win-rate', 'winRate'),
    ...share('share-of-mean-cycle', 'meanCycleDays'),
  ];
}
