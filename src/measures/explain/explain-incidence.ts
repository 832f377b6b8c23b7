import type { WinIncidenceResult } from '../win-incidence-result.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { add, atMost, divide, multiply, number, subtract, type Expression } from './expression.js';
import type { NumberName } from './number-name.js';
import { stageFigure } from './stage-figure.js';

/**
 * Explains what deals that reached a stage have come to by the last day of the curve: both ends of the chance to be won, the other
 * shares, how many deals they are, and what happened on that day itself (docs/measures.md §2 "incidence").
 */
export function explainIncidence(result: WinIncidenceResult): Explanation[] {
  const { lowest, highest, from, steps } = result;
  const { won, lost, disqualified, notEnded } = lastPart(result);
  const about = { ...result, window: null };
  const last = steps.at(-1);
  const figure = (
    name: FigureName,
    value: number | null,
    expression: Expression,
    notes: readonly ExplanationNote[] = [],
  ): Explanation => stageFigure(about, from, name, value, expression, notes);
  const share = (name: FigureName, value: number | null, expression: Expression): Explanation =>
    figure(name, value, expression, ['aalen-johansen']);
  const wonDeals = number('won-deals', 'deals', result.wonCount);
  const lostDeals = number('lost-deals', 'deals', result.lostCount);
  const noDeals = number('disqualified-deals', 'deals', result.disqualifiedCount);
  const openDeals = number('open-deals', 'deals', result.censoredCount);
  const reached = steps[0]?.atRiskCount ?? 0;
  const gone = steps.slice(0, -1).reduce((sum, { censoredCount }) => sum + censoredCount, 0);
  const ended = result.wonCount + result.lostCount + result.disqualifiedCount;
  return [
    share('incidence-lowest', lowest, won),
    share(
      'incidence-highest',
      highest,
      atMost('share', number('one', 'plain', 1), add('share', won, notEnded)),
    ),
    share('incidence-lost', last?.lost ?? null, lost),
    share('incidence-disqualified', last?.disqualified ?? null, disqualified),
    share('incidence-open', last?.survival ?? null, notEnded),
    figure('incidence-deals', reached, add('deals', wonDeals, lostDeals, noDeals, openDeals)),
    figure('incidence-won-deals', result.wonCount, wonDeals),
    figure('incidence-lost-deals', result.lostCount, lostDeals),
    figure('incidence-disqualified-deals', result.disqualifiedCount, noDeals),
    figure(
      'incidence-open-deals',
      reached - ended - gone,
      subtract(
        'deals',
        number('reached-deals', 'deals', reached),
        wonDeals,
        lostDeals,
        noDeals,
        number('out-of-sight', 'deals', gone),
      ),
    ),
    ...lastDay(result, figure),
  ];
}

/** Deals in sight before the last day, and what they came to on it. */
function lastDay(
  { steps, wonCount, lostCount, disqualifiedCount }: WinIncidenceResult,
  figure: (name: FigureName, value: number, expression: Expression) => Explanation,
): Explanation[] {
  const last = steps.at(-1) ?? NO_DAY;
  const gone = steps.slice(0, -1).reduce((sum, { censoredCount }) => sum + censoredCount, 0);
  const deals = (name: NumberName, count: number): Expression => number(name, 'deals', count);
  const ofDay = (name: FigureName, count: number, deal: NumberName): Explanation =>
    figure(name, count, deals(deal, count));
  return [
    figure(
      'incidence-at-risk',
      last.atRiskCount,
      subtract(
        'deals',
        deals('reached-deals', steps[0]?.atRiskCount ?? 0),
        deals('won-deals', wonCount - last.wonCount),
        deals('lost-deals', lostCount - last.lostCount),
        deals('disqualified-deals', disqualifiedCount - last.disqualifiedCount),
        deals('out-of-sight', gone),
      ),
    ),
    ofDay('incidence-day-won', last.wonCount, 'won-deals'),
    ofDay('incidence-day-lost', last.lostCount, 'lost-deals'),
    ofDay('incidence-day-disqualified', last.disqualifiedCount, 'disqualified-deals'),
    ofDay('incidence-day-censored', last.censoredCount, 'out-of-sight-then'),
  ];
}

const NO_DAY = { atRiskCount: 0, wonCount: 0, lostCount: 0, disqualifiedCount: 0, censoredCount: 0 };

interface LastPart {
  readonly won: Expression;
  readonly lost: Expression;
  readonly disqualified: Expression;
  readonly notEnded: Expression;
}

/** What the last part of the curve is made of: where it stood when deals last went out of sight, and what happened since. */
function lastPart({ steps }: WinIncidenceResult): LastPart {
  const before = steps.findLastIndex(
    ({ censoredCount }, index) => censoredCount > 0 && index < steps.length - 1,
  );
  const since = steps.slice(before + 1);
  const base = steps[before] ?? { won: 0, lost: 0, disqualified: 0, survival: 1 };
  const atRiskCount = since[0]?.atRiskCount ?? null;
  const sum = (of: 'wonCount' | 'lostCount' | 'disqualifiedCount'): number =>
    since.reduce((all, step) => all + step[of], 0);
  const last = steps.at(-1);
  const left = last ? last.atRiskCount - last.wonCount - last.lostCount - last.disqualifiedCount : null;
  const survival = number('survival-before', 'share', base.survival);
  const ofThose = (part: Expression): Expression =>
    multiply('share', survival, divide('share', part, number('at-risk', 'deals', atRiskCount)));
  return {
    won: add(
      'share',
      number('incidence-before', 'share', base.won),
      ofThose(number('won-since', 'deals', sum('wonCount'))),
    ),
    lost: add(
      'share',
      number('lost-before', 'share', base.lost),
      ofThose(number('lost-since', 'deals', sum('lostCount'))),
    ),
    disqualified: add(
      'share',
      number('disqualified-before', 'share', base.disqualified),
      ofThose(number('disqualified-since', 'deals', sum('disqualifiedCount'))),
    ),
    notEnded: ofThose(number('not-ended', 'deals', left)),
  };
}
