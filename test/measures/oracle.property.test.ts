import { expect } from 'vitest';
import fc from 'fast-check';
import {
  addDays,
  parsePipeline,
  periodContaining,
  type Pipeline,
  type Period,
} from '../../src/model/index.js';
import {
  coverage,
  cycle,
  dealSize,
  funnel,
  velocity,
  winRate,
  type DropOff,
  type FunnelArgs,
  type Rate,
  type WinRateArgs,
} from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import {
  isIn,
  mean,
  ofKind,
  oracleCycleDays,
  oracleQuantile,
  oracleWinRate,
  type Fraction,
} from './oracle.js';
import { oracleCoverage } from './oracle-coverage.js';
import { oracleFunnel, type OracleStep } from './oracle-funnel.js';
import { oracleVelocity } from './oracle-velocity.js';
import { expectSame } from './expect-same.js';

const pipelines = pipelineArbitrary().map((input) => parsePipeline(input));

const windowChoice = fc.constantFrom(
  null,
  { back: 0, unit: 'month' as const },
  { back: 0, unit: 'quarter' as const },
  { back: 400, unit: 'year' as const },
);

type WindowChoice = ReturnType<typeof windowChoice.generate>['value'];

function windowOf(pipeline: Pipeline, choice: WindowChoice): Period | null {
  return choice && periodContaining(addDays(pipeline.asOf, -choice.back), choice.unit);
}

const fraction = (rate: Rate | undefined): Fraction => [rate?.numerator ?? NaN, rate?.denominator ?? NaN];

property(
  'win rates are what plain loops over the deals give, for every policy',
  [
    pipelines,
    windowChoice,
    fc.record<Omit<WinRateArgs, 'window'>>({
      by: fc.constantFrom('closed', 'created'),
      open: fc.constantFrom('exclude', 'as-lost', 'range'),
      disqualified: fc.constantFrom('exclude', 'as-lost'),
    }),
  ],
  (pipeline, choice, rest) => {
    const args: WinRateArgs = { ...rest, window: windowOf(pipeline, choice) };
    const result = createPipelineStore(pipeline).select(winRate, args);
    const shown: Record<string, Fraction> = { unit: fraction(result.unit), value: fraction(result.value) };
    if (result.unitRange && result.valueRange) {
      shown['unit lowest'] = fraction(result.unitRange.lowest);
      shown['unit highest'] = fraction(result.unitRange.highest);
      shown['value lowest'] = fraction(result.valueRange.lowest);
      shown['value highest'] = fraction(result.valueRange.highest);
    }
    expectSame(shown, oracleWinRate(pipeline.deals, args));
  },
  AGAINST_ORACLE,
);

property(
  'the funnel of every track is what plain loops over the deals give, on every basis',
  [
    pipelines,
    fc.record<FunnelArgs>({
      basis: fc.constantFrom('reached', 'entered', 'strict', 'standing'),
      unknownPath: fc.constantFrom('exclude', 'first-stage'),
    }),
  ],
  (pipeline, args) => {
    const store = createPipelineStore(pipeline);
    for (const [index, track] of pipeline.process.tracks.entries()) {
      const { steps } = store.select(funnel, { ...args, trackId: track.id });
      const expected = oracleFunnel(pipeline, pipeline.deals, index, args);
      expectSame(
        steps.map(({ count, valueMinor }) => [count, valueMinor]),
        expected.map(({ count, valueMinor }) => [count, valueMinor]),
      );
      if (args.basis !== 'reached') continue;
      const open = steps.slice(0, -1);
      expectSame(
        open.map(({ winRateUnit, winRateValue }) => [fraction(winRateUnit!), fraction(winRateValue!)]),
        expected.slice(0, -1).map(({ wins, winsMinor }) => [wins, winsMinor]),
      );
      expectSame(
        open.map(({ dropOff }) => droppedCounts(dropOff!)),
        expected.slice(0, -1).map(({ dropped }) => dropped),
      );
    }
  },
  AGAINST_ORACLE,
);

function droppedCounts({ lost, disqualified, held, standing, overdue }: DropOff): OracleStep['dropped'] {
  return {
    lost: lost.count,
    disqualified: disqualified.count,
    held: held.count,
    standing: standing.count,
    overdue: overdue.count,
  };
}

property(
  'cycles, deal sizes and velocity are what plain loops over the deals give',
  [pipelines, windowChoice, fc.constantFrom('all' as const, 'qualified' as const)],
  (pipeline, choice, scope) => {
    const window = windowOf(pipeline, choice);
    const store = createPipelineStore(pipeline);
    const shown = store.select(cycle, { window });
    const sizes = store.select(dealSize, { window });
    for (const kind of ['won', 'lost'] as const) {
      const days = oracleCycleDays(pipeline, pipeline.deals, kind, window, null);
      const { meanDays, medianDays, p90Days } = shown[kind];
      expectSame(
        [meanDays, medianDays, p90Days],
        [mean(days), oracleQuantile(days, 0.5), oracleQuantile(days, 0.9)],
      );
      const amounts = ofKind(pipeline.deals, kind)
        .filter((deal) => isIn(deal.closedDate, window) && deal.amountMinor !== null)
        .map((deal) => deal.amountMinor!);
      const { meanMinor, medianMinor } = sizes[kind];
      expectSame([meanMinor, medianMinor], [mean(amounts), oracleQuantile(amounts, 0.5)]);
    }
    for (const [index, track] of pipeline.process.tracks.entries()) {
      if (track.qualifiedStageId === undefined) continue;
      const { won } = store.select(cycle, { window, from: 'qualified', trackId: track.id });
      expectSame(won.meanDays, mean(oracleCycleDays(pipeline, pipeline.deals, 'won', window, index)));
    }
    const { perDayMinor } = store.select(velocity, { window, scope });
    const expected = oracleVelocity(pipeline, pipeline.deals, window, scope);
    if (expected === null || perDayMinor === null) expectSame(perDayMinor, expected);
    else expect(perDayMinor).toBeCloseTo(expected, 6);
  },
  AGAINST_ORACLE,
);

property(
  'coverage is what plain loops over the deals and the days give',
  [
    pipelines,
    fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
    fc.integer({ min: -100, max: 100 }),
    fc.record({
      horizon: fc.constantFrom('period' as const, 'all' as const),
      against: fc.constantFrom('target' as const, 'remaining' as const),
    }),
    fc.option(fc.integer({ min: -1000, max: 50_000_000 })),
  ],
  (pipeline, unit, offset, choices, targetMinor) => {
    const window = periodContaining(addDays(pipeline.asOf, offset), unit);
    const required = { method: 'win-rate' as const };
    const args = { window, required, ...choices, ...(targetMinor === null ? {} : { targetMinor }) };
    const result = createPipelineStore(pipeline).select(coverage, args);
    const expected = oracleCoverage(pipeline, pipeline.deals, args);
    const shown = {
      target: result.target.amountMinor,
      openMinor: result.open.valueMinor,
      pastDueMinor: result.openPastDue.valueMinor,
      wonMinor: result.won.valueMinor,
      state: result.state,
      coverage: result.coverage?.value ?? null,
      attainment: result.attainment?.value ?? null,
      pace: result.pace,
      neededPerDay: result.neededPerDayMinor,
      required: result.required.multiple,
    };
    expectSame(shown, expected);
  },
  AGAINST_ORACLE,
);
