import { UNMAPPED_STAGE_ID, type StageAt } from '../model/index.js';
import {
  closingsPart,
  dwellsPart,
  standingPart,
  defineMeasure,
  NO_DAY,
  type Measure,
} from '../summary/index.js';
import { expectedDaysByStage } from './expected-days.js';
import { leftOutList, leftOutOfValue } from './left-out.js';
import { cellsByOverdue, overdueTest, wholeExpectedDays } from './overdue.js';
import { NO_PROBABILITY, stageProbabilities } from './stage-probabilities.js';
import type { StageTotal, StageTotalsResult } from './stage-totals-result.js';
import { addTallies, TallyBuilder } from './tally.js';
import { WeightedValueBuilder, type StageProbability } from './weighted-value.js';

/** Deals, value, weighted value and overdue deals of each stage: the heads of a board (docs/measures.md §3, §10). */
export const stageTotals: Measure<object, StageTotalsResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'stage-totals',
    parts: [standingPart],
    baselineParts: [dwellsPart, closingsPart],
    baselineKey: (baseline) => [wholeExpectedDays(baseline), stageProbabilities(baseline)],
  },
  (summary, _args, context): StageTotalsResult => {
    const { process } = summary;
    const isOverdue = overdueTest(context);
    const expected = expectedDaysByStage(context.baseline);
    const probabilities = stageProbabilities(context.baseline);
    const builders = [...process.stages, null].map(() => new StageBuilder());
    const cells = cellsByOverdue(summary.part(standingPart), 0, 1, context);
    for (let cell = 0; cell < cells.size; cell++) {
      const count = cells.count(cell);
      if (count === 0) continue;
      const stage = cells.key(cell, 0);
      const at = process.stages[stage];
      const since = cells.key(cell, 1);
      const builder = builders[at ? stage : process.stages.length]!;
      const amountClass = cells.key(cell, 3);
      builder.deals.add(cells, cell, amountClass);
      if (at?.kind !== 'open') continue;
      builder.weighted.add(cells, cell, cells.key(cell, 2), amountClass);
      if (since === NO_DAY) builder.unknownSinceCount += count;
      else if (isOverdue(stage, since)) builder.overdueCount += count;
    }
    const stages = builders.map((builder, index) => {
      const days = expected[index]?.days ?? null;
      return builder.build(
        process.stages[index] ?? null,
        process.tracks,
        days,
        probabilities[index] ?? NO_PROBABILITY,
      );
    });
    const all = addTallies(...stages.map(({ deals }) => deals));
    return {
      measure: 'stage-totals',
      asOf: context.asOf,
      currency: process.currency,
      stages,
      leftOut: leftOutList(leftOutOfValue('no-amount', all.count - all.valuedCount)),
    };
  },
);

class StageBuilder {
  readonly deals = new TallyBuilder();
  readonly weighted = new WeightedValueBuilder();
  overdueCount = 0;
  unknownSinceCount = 0;

  build(
    at: StageAt | null,
    tracks: readonly { readonly id: string }[],
    expectedDays: number | null,
    probability: StageProbability,
  ): StageTotal {
    const isOpen = at?.kind === 'open';
    return {
      stageId: at?.stage.id ?? UNMAPPED_STAGE_ID,
      stageName: at?.stage.name ?? null,
      kind: at?.kind ?? 'unmapped',
      trackId: at ? tracks[at.trackIndex]!.id : null,
      deals: this.deals.build(),
      weighted: isOpen ? this.weighted.build(probability) : null,
      overdueCount: isOpen && expectedDays !== null ? this.overdueCount : null,
      unknownSinceCount: this.unknownSinceCount,
      expectedDays: isOpen ? expectedDays : null,
    };
  }
}
