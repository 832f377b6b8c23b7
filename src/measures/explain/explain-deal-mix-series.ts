import type { DealMixPoint, DealMixSeriesResult, DealMixShare } from '../deal-mix-series-result.js';
import type { LeftOut } from '../left-out.js';
import { knownValueMinor, rateValueMinor } from '../tally.js';
import type { Explanation } from './explanation.js';
import { divide, number } from './expression.js';

type Shared = Pick<Explanation, 'date' | 'asOf' | 'currency' | 'window' | 'notes'>;

/** Explains each day's open deals, and each class's deals, value and shares of both (docs/measures.md §7 "through time"). */
export function explainDealMixSeries(result: DealMixSeriesResult): Explanation[] {
  const { asOf, currency, approximate } = result;
  const notes = approximate.length > 0 ? (['past-as-today'] as const) : [];
  return result.points.flatMap((point) => {
    const shared = { date: point.date, asOf, currency, window: null, notes };
    return [
      explainOpen(shared, point),
      ...[...point.classes, point.unknown].flatMap((each) => explainShare(shared, point, each)),
    ];
  });
}

function explainOpen(shared: Shared, { date, open, leftOut }: DealMixPoint): Explanation {
  return {
    ...shared,
    subject: null,
    subjectId: date,
    figure: 'open-deals',
    value: open.count,
    expression: number('open-deals', 'deals', open.count),
    leftOut: outOfAll(leftOut),
  };
}

function explainShare(
  day: Shared,
  { date, leftOut }: DealMixPoint,
  { id, open, countShare, valueShare }: DealMixShare,
): Explanation[] {
  const shared = { ...day, subject: id, subjectId: `${date}/${id}` };
  const deals = number('class-deals', 'deals', open.count);
  const value = knownValueMinor(open);
  return [
    { ...shared, figure: 'class-deals', value: open.count, expression: deals, leftOut: outOfAll(leftOut) },
    { ...shared, figure: 'class-value', value, expression: number('class-value', 'minor', value), leftOut },
    {
      ...shared,
      figure: 'class-count-share',
      value: countShare.value,
      expression: divide('share', deals, number('open-deals', 'deals', countShare.denominator)),
      leftOut: outOfAll(leftOut),
    },
    {
      ...shared,
      figure: 'class-value-share',
      value: valueShare.value,
      expression: divide(
        'share',
        number('class-value', 'minor', valueShare.denominator === 0 ? null : rateValueMinor(open)),
        number('valued-sum', 'minor', valueShare.denominator),
      ),
      leftOut,
    },
  ];
}

function outOfAll(leftOut: readonly LeftOut[]): LeftOut[] {
  return leftOut.filter(({ outOf }) => outOf === 'all');
}
