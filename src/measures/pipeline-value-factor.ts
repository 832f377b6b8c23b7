import { assertPeriod, daysInPeriod } from '../model/index.js';
import {
  cutDaysPart,
  defineMeasure,
  expectedPart,
  unmappedPart,
  valueDaysPart,
  type Measure,
  type Summary,
} from '../summary/index.js';
import { exactQuotient } from './exact-products.js';
import { leftOutList, leftOutOfAll, leftOutOfValue } from './left-out.js';
import type {
  PipelineValueFactorArgs,
  PipelineValueFactorResult,
  StageValueFactor,
  ValueFactor,
} from './pipeline-value-factor-result.js';
import { addTallies, TallyBuilder, type Tally } from './tally.js';
import { targetOf } from './target-state.js';
import { unmappedDeals } from './unmapped-deals.js';
import { valueDaysOf, valueFactor } from './value-days.js';
import { knownRateValueMinor } from './value-rate.js';

/** How much must stand in each stage of the pipeline tracks, by Little's law in value (docs/measures.md §6). */
export const pipelineValueFactor: Measure<PipelineValueFactorArgs, PipelineValueFactorResult> =
  /* @__PURE__ */ defineMeasure(
    {
      measureName: 'pipeline-value-factor',
      parts: () => [openWhenever, unmappedPart],
      baselineParts: [valueDaysPart],
      baselineKey: (baseline, { closed = null }) => valueDaysOf(baseline, closed),
    },
    (summary, args, { asOf, baseline, targetFor }): PipelineValueFactorResult => {
      const { window, closed = null } = args;
      assertPeriod(window);
      const { process } = summary;
      const target = targetOf(args.targetMinor, window, targetFor);
      const periodDays = daysInPeriod(window);
      const { byStage, wonMinor, leftOut: factorLeftOut } = valueDaysOf(baseline, closed);
      const open = openByStage(summary);
      const factorOf = factorsFor(periodDays, wonMinor, target.amountMinor);
      const stages = process.openStageIndexes.flatMap((indexes, track) =>
        process.pipelineTracks[track] !== true
          ? []
          : indexes.map((index): StageValueFactor => {
              const { id: stageId, name: stageName } = process.stages[index]!.stage;
              const trackId = process.tracks[track]!.id;
              return { stageId, stageName, trackId, ...factorOf(byStage[index]!, open[index]!) };
            }),
      );
      const all = addTallies(...stages.map((stage) => stage.open));
      return {
        measure: 'pipeline-value-factor',
        asOf,
        currency: process.currency,
        window,
        closed,
        state: wonMinor > 0 ? 'known' : 'no-wins',
        target,
        periodDays,
        wonMinor,
        stages,
        total: factorOf(
          byStage.reduce((sum, each) => sum + each, 0n),
          all,
        ),
        leftOut: leftOutList(
          leftOutOfAll('unmapped-stage', unmappedDeals(summary)),
          leftOutOfValue('no-amount', all.count - all.valuedCount),
          leftOutOfValue('negative-amount', all.negativeCount, all.negativeMinor),
        ),
        factorLeftOut,
      };
    },
  );

/** Makes factors over one denominator, days of the period × won value. */
function factorsFor(periodDays: number, wonMinor: number, targetMinor: number | null) {
  const base = BigInt(periodDays) * BigInt(wonMinor);
  return (valueDays: bigint, open: Tally): ValueFactor => {
    const requiredMinor =
      base > 0n && targetMinor !== null && targetMinor > 0
        ? exactQuotient(valueDays * BigInt(targetMinor), base)
        : null;
    const openMinor = knownRateValueMinor(open);
    return {
      factor: valueFactor(valueDays, periodDays, wonMinor),
      requiredMinor,
      open,
      openMinor,
      gapMinor: requiredMinor === null || openMinor === null ? null : openMinor - requiredMinor,
    };
  };
}

const openWhenever = /* @__PURE__ */ cutDaysPart(expectedPart, 1, []);

function openByStage(summary: Summary): Tally[] {
  const builders = summary.process.stages.map(() => new TallyBuilder());
  const cells = summary.part(openWhenever);
  for (let cell = 0; cell < cells.size; cell++) {
    builders[cells.key(cell, 0)]?.add(cells, cell, cells.key(cell, 2));
  }
  return builders.map((builder) => builder.build());
}
