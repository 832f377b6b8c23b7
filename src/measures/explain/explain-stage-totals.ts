import type { StageTotal, StageTotalsResult } from '../stage-totals-result.js';
import { leftOutList, leftOutOfValue } from '../left-out.js';
import { knownValueMinor } from '../tally.js';
import type { Explanation, ExplanationNote, FigureName } from './explanation.js';
import { add, multiply, number, type Expression } from './expression.js';

/** Explains what stands in each stage (docs/measures.md §3, §10). */
export function explainStageTotals(result: StageTotalsResult): Explanation[] {
  return result.stages.flatMap((stage) => explainStage(result, stage));
}

function explainStage(
  { asOf, currency }: StageTotalsResult,
  { stageId, stageName, deals, weighted, overdueCount, expectedDays }: StageTotal,
): Explanation[] {
  // Its own: those of other stages are in no number of it.
  const unvalued = leftOutList(leftOutOfValue('no-amount', deals.count - deals.valuedCount));
  const figure = (
    name: FigureName,
    value: number | null,
    expression: Expression,
    notes: readonly ExplanationNote[] = [],
  ): Explanation => ({
    figure: name,
    subject: stageName,
    subjectId: stageId,
    value,
    expression,
    asOf,
    currency,
    window: null,
    leftOut: name === 'stage-value' || name === 'stage-weighted' ? unvalued : [],
    notes,
  });
  const valueMinor = knownValueMinor(deals);
  const explanations = [
    figure('stage-deals', deals.count, number('stage-deals', 'deals', deals.count)),
    figure('stage-value', valueMinor, number('stage-value', 'minor', valueMinor)),
  ];
  if (weighted) {
    const { basisPoints, ownCount, ownMinor, otherMinor, source } = weighted;
    const isKnown = weighted.valueMinor !== null;
    const own = number('weighted-own', 'minor', isKnown ? ownMinor : null);
    const others = multiply(
      'minor',
      number('stage-value-without-probability', 'minor', otherMinor),
      number('stage-probability', 'share', basisPoints === null ? null : basisPoints / 10_000),
    );
    const expression = basisPoints === null ? own : ownCount === 0 ? others : add('minor', own, others);
    const notes: ExplanationNote[] = source === 'win-rate' ? ['probability-from-win-rate'] : [];
    explanations.push(figure('stage-weighted', weighted.valueMinor, isKnown ? expression : own, notes));
  }
  if (overdueCount !== null) {
    explanations.push(
      figure('stage-overdue', overdueCount, number('overdue-deals', 'deals', overdueCount)),
      figure('expected-days', expectedDays, number('expected-days', 'days', expectedDays)),
    );
  }
  return explanations;
}
