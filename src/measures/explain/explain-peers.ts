import type { PeerComparisonResult } from '../standing.js';
import { quantileExpression } from './explain-cycle.js';
import type { Explanation, FigureName } from './explanation.js';
import { divide, number, type Expression } from './expression.js';

/** Explains where a group stands among its peers, and the median it is held against (docs/measures.md §1). */
export function explainPeers(result: PeerComparisonResult): Explanation[] {
  const figure = (name: FigureName, value: number | null, expression: Expression): Explanation => ({
    figure: name,
    subject: null,
    subjectId: null,
    value,
    expression,
    asOf: result.asOf,
    currency: result.currency,
    window: result.window,
    leftOut: [],
    notes: name === 'peer-standing' ? [] : ['type-7-quantile'],
  });
  const median = quantileExpression('share', result.peersMiddle);
  const { standing } = result;
  if (standing === null) return [figure('groups-median', result.peersMedian, median)];
  const expression = divide(
    'share',
    number('peers-no-better', 'plain', standing.numerator),
    number('peers', 'plain', standing.denominator),
  );
  return [
    figure('peer-standing', standing.value, expression),
    figure('peers-median', result.peersMedian, median),
  ];
}
