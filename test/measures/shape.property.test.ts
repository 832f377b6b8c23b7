import fc from 'fast-check';
import { expect } from 'vitest';
import {
  coverage,
  cycle,
  funnel,
  stageTotals,
  velocity,
  type DurationStats,
} from '../../src/measures/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';

const pipelines = pipelineArbitrary({ instants: false }).map((input) => parsePipeline(input));

/** Turned round, so that NaN fails too. */
function expectAtMost(number: number, limit: number): void {
  if (!(number <= limit)) expect(number).toBeLessThanOrEqual(limit);
}

property(
  'the reached funnel never rises, its steps multiply to won ÷ first, its drop-off adds up; strict ≤ entered ≤ reached',
  [pipelines, fc.constantFrom('exclude' as const, 'first-stage' as const)],
  (pipeline, unknownPath) => {
    const store = createPipelineStore(pipeline);
    for (const { id: trackId } of pipeline.process.tracks) {
      const args = { trackId, unknownPath };
      const { steps } = store.select(funnel, args);
      const entered = store.select(funnel, { ...args, basis: 'entered' }).steps;
      const strict = store.select(funnel, { ...args, basis: 'strict' }).steps;
      let product = 1;
      for (const [place, step] of steps.entries()) {
        const next = steps[place + 1];
        for (const of of ['count', 'valueMinor'] as const) {
          expectAtMost(entered[place]![of], step[of]);
          expectAtMost(strict[place]![of], entered[place]![of]);
          if (!next || !step.dropOff) continue;
          expectAtMost(next[of], step[of]);
          const { lost, disqualified, held, standing, overdue } = step.dropOff;
          const dropped = lost[of] + disqualified[of] + held[of] + standing[of] + overdue[of];
          expectSame([step[of] - next[of], dropped], [step.dropOff[of], step.dropOff[of]]);
        }
        if (next) product *= step.toNextUnit?.value ?? 0;
      }
      const first = steps[0]!;
      const last = steps.at(-1)!;
      if (first.count > 0) expect(product).toBeCloseTo(last.count / first.count, 12);
      for (const step of strict) expectAtMost(step.count, strict[0]!.count);
    }
  },
);

property(
  'the standing funnel has in each stage the deals and the value that stand there, and its stages make up the whole',
  [pipelines],
  (pipeline) => {
    const store = createPipelineStore(pipeline);
    const { stages } = store.select(stageTotals, {});
    for (const { id: trackId } of pipeline.process.tracks) {
      const { steps, standing } = store.select(funnel, { trackId, basis: 'standing' });
      expectSame(
        steps.map(({ stageId, count, valueMinor }) => [stageId, count, valueMinor]),
        stages
          .filter((stage) => stage.kind === 'open' && stage.trackId === trackId)
          .map(({ stageId, deals }) => [stageId, deals.count, deals.valueMinor - deals.negativeMinor]),
      );
      const sum = (of: 'count' | 'valueMinor'): number => steps.reduce((total, step) => total + step[of], 0);
      expectSame([sum('count'), sum('valueMinor')], [standing!.count, standing!.valueMinor]);
    }
  },
);

function expectOrdered(stats: DurationStats): void {
  if (stats.count === 0) {
    expectSame([stats.minDays, stats.meanDays, stats.medianDays, stats.maxDays], [null, null, null, null]);
    return;
  }
  const ordered = [
    stats.minDays,
    stats.p25Days,
    stats.medianDays,
    stats.p75Days,
    stats.p90Days,
    stats.maxDays,
  ];
  expectSame(
    ordered,
    ordered.toSorted((one, other) => one! - other!),
  );
  expect(stats.meanDays! * stats.count).toBeCloseTo(stats.sumDays, 6);
}

property(
  'quantiles stand in order, mean × count is the sum, velocity is the product of its parts, and coverage halves when the target doubles',
  [pipelines, fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom('period' as const, 'all' as const)],
  (pipeline, targetMinor, horizon) => {
    const store = createPipelineStore(pipeline);
    const { quarter: window, lastYear } = windowsOf(pipeline);
    const { won, lost } = store.select(cycle, { window: lastYear });
    expectOrdered(won);
    expectOrdered(lost);

    const { open, meanWonMinor, winRate, meanCycleDays, perDayMinor } = store.select(velocity, {});
    const isKnown =
      meanWonMinor !== null && winRate.value !== null && meanCycleDays !== null && meanCycleDays !== 0;
    expect(perDayMinor).toBe(isKnown ? (open.count * meanWonMinor * winRate.value) / meanCycleDays : null);

    const single = store.select(coverage, { window, targetMinor, horizon });
    const double = store.select(coverage, { window, targetMinor: 2 * targetMinor, horizon });
    if (single.coverage) expect(double.coverage!.value).toBe(single.coverage.value! / 2);
    if (single.attainment) expect(double.attainment!.value).toBe(single.attainment.value! / 2);
  },
);
