import type { DealMixPoint, DealMixSeriesResult, DealMixShare } from '../deal-mix-series-result.js';
import { rateValueMinor } from '../tally.js';
import type { Explanation } from './explanation.js';
import { divide, number } from './expression.js';

/** Explains each class's shares of the deals and of the value of each day (docs/measures.md §7 "through time"). */
export function explainDealMixSeries(result: DealMixSeriesResult): Explanation[] {
  return result.points.flatMap((point) =>
    [...point.classes, point.unknown].flatMap((each) => explainShare(result, point, each)),
  );
}

function explainShare(
  { asOf, currency, approximate }: DealMixSeriesResult,
  { date, leftOut }: DealMixPoint,
  { id, open, countShare, valueShare }: DealMixShare,
): Explanation[] {
  const shared = {
    subject: `${date} ${id}`,
    subjectId: `${date} ${id}`,
    asOf,
    currency,
    window: null,
    notes: approximate.length > 0 ? (['past-as-today'] as const) : [],
  };
  return [
    {
      ...shared,
      figure: 'class-count-share',
      value: countShare.value,
      expression: divide(
        'share',
        number('class-deals', 'deals', open.count),
        number('open-deals', 'deals', countShare.denominator),
      ),
      leftOut: leftOut.filter(({ outOf }) => outOf === 'all'),
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
