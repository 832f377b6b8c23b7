import type { ExplainedResult } from '../frame/index.js';
import type { WinIncidenceGroups } from '../hooks/index.js';
import type { PeerComparisonResult, WinRateResult } from '../measures/index.js';
import type { UseWinRateComparisonResult } from './use-win-rate-comparison.js';

interface ShownRates extends Pick<UseWinRateComparisonResult, 'groups' | 'median' | 'middle'> {
  readonly overall: WinRateResult;
}

/** What a comparison can explain: the rates of all and of each group, and how each stands among the others. */
export function explainedRates({ overall, groups, median, middle }: ShownRates): ExplainedResult[] {
  const { asOf, currency, window } = overall;
  const compared = (
    result: Pick<PeerComparisonResult, 'standing' | 'peersMedian' | 'peersMiddle'>,
  ): PeerComparisonResult => ({ measure: 'peer-comparison', asOf, currency, window, ...result });
  return [
    { result: overall, subject: null },
    ...(middle
      ? [{ result: compared({ standing: null, peersMedian: median, peersMiddle: middle }), subject: null }]
      : []),
    ...groups.flatMap(({ result, name, id, standing, peersMedian, peersMiddle }) => {
      const of = { subject: name, subjectId: id };
      const rates = { result, ...of };
      return peersMiddle
        ? [rates, { result: compared({ standing, peersMedian, peersMiddle }), ...of }]
        : [rates];
    }),
  ];
}

/** What the curves can explain: the chance of all deals from the stage, and that of each group. */
export function explainedCurves(
  { whole, groups }: WinIncidenceGroups,
  named: ShownRates['groups'],
): ExplainedResult[] {
  return [
    { result: whole, subject: null },
    ...groups.flatMap(({ key, result }) =>
      named
        .filter((group) => group.key === key)
        .map(({ name, id }) => ({ result, subject: name, subjectId: id })),
    ),
  ];
}
