import { leftOutList, leftOutOfValue } from './left-out.js';
import type { StageTotal, StageTotalsResult, WeightedValue } from './stage-totals-result.js';
import { addTallies, type Tally } from './tally.js';

/**
 * Figures of stages with what changed between two others added to them: those of a server, of all deals, corrected by a move
 * among the deals that are here. Expected days and probabilities stay those of `totals`.
 * @param before the figures of the deals that are here, before the change
 * @param after and after it; of the same process as `totals`
 */
export function addStageTotals(
  totals: StageTotalsResult,
  before: StageTotalsResult,
  after: StageTotalsResult,
): StageTotalsResult {
  const was = new Map(before.stages.map((stage) => [stage.stageId, stage]));
  const is = new Map(after.stages.map((stage) => [stage.stageId, stage]));
  const stages = totals.stages.map((stage) => {
    const one = was.get(stage.stageId);
    const other = is.get(stage.stageId);
    return one && other ? addStage(stage, one, other) : stage;
  });
  const all = addTallies(...stages.map(({ deals }) => deals));
  return {
    ...totals,
    stages,
    leftOut: leftOutList(leftOutOfValue('no-amount', all.count - all.valuedCount)),
  };
}

function addStage(stage: StageTotal, before: StageTotal, after: StageTotal): StageTotal {
  const { weighted, overdueCount } = stage;
  return {
    ...stage,
    deals: addTallies(stage.deals, after.deals, negative(before.deals)),
    weighted: weighted && addWeighted(weighted, before.weighted, after.weighted),
    overdueCount:
      overdueCount === null ? null : overdueCount + (after.overdueCount ?? 0) - (before.overdueCount ?? 0),
    unknownSinceCount: stage.unknownSinceCount + after.unknownSinceCount - before.unknownSinceCount,
  };
}

function negative(tally: Tally): Tally {
  return {
    count: -tally.count,
    valuedCount: -tally.valuedCount,
    valueMinor: -tally.valueMinor,
    negativeCount: -tally.negativeCount,
    negativeMinor: -tally.negativeMinor,
  };
}

function addWeighted(
  weighted: WeightedValue,
  before: WeightedValue | null,
  after: WeightedValue | null,
): WeightedValue {
  const { basisPoints } = weighted;
  const change = (name: 'ownMinor' | 'ownCount' | 'otherMinor' | 'otherCount'): number =>
    weighted[name] + (after?.[name] ?? 0) - (before?.[name] ?? 0);
  const ownMinor = change('ownMinor');
  const ownCount = change('ownCount');
  const otherMinor = change('otherMinor');
  const otherCount = change('otherCount');
  const count = ownCount + (basisPoints === null ? 0 : otherCount);
  const valueMinor = count === 0 ? null : ownMinor + (otherMinor * (basisPoints ?? 0)) / 10_000;
  return { ...weighted, ownMinor, ownCount, otherMinor, otherCount, count, valueMinor };
}
