import { expect } from 'vitest';
import fc from 'fast-check';
import { stageTotals, winRateFrom } from '../../src/measures/index.js';
import { addDays, parsePipeline, periodContaining } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { AGAINST_ORACLE, property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { oracleStages, oracleWinRateFrom } from './oracle-stages.js';

const pipelines = pipelineArbitrary().map((input) => parsePipeline(input));

property('what stands in each stage is what plain loops over the deals give', [pipelines], (pipeline) => {
  const { stages } = createPipelineStore(pipeline).select(stageTotals, {});
  const wanted = oracleStages(pipeline, pipeline.deals);
  for (const [index, { count, valueMinor, overdue, weightedMinor }] of wanted.entries()) {
    const got = stages[index]!;
    expect([got.deals.count, got.deals.valueMinor]).toEqual([count, valueMinor]);
    if (got.overdueCount !== null) expect(got.overdueCount).toBe(overdue);
    if (got.weighted?.source === 'stage') expect(got.weighted.valueMinor ?? 0).toBeCloseTo(weightedMinor, 3);
  }
  const unmapped = pipeline.deals.filter((deal) => deal.kind === 'unmapped').length;
  expect(stages.at(-1)).toMatchObject({ kind: 'unmapped', stageName: null });
  expect(stages.at(-1)!.deals.count).toBe(unmapped);
});

property(
  'win rates from a stage are what plain loops over the deals that reached it give',
  [
    pipelines,
    fc.nat(20),
    fc.constantFrom(null, 'month' as const, 'year' as const),
    fc.constantFrom('closed' as const, 'created' as const),
    fc.constantFrom('exclude' as const, 'as-lost' as const),
  ],
  (pipeline, choice, unit, by, open) => {
    const stages = pipeline.process.stages.filter(({ kind }) => kind === 'open');
    const { id: from } = stages[choice % stages.length]!.stage;
    const window = unit && periodContaining(addDays(pipeline.asOf, -20), unit);
    const args = { window, by, open };
    const got = createPipelineStore(pipeline).select(winRateFrom, { ...args, from });
    const wanted = oracleWinRateFrom(pipeline, pipeline.deals, from, args);
    expect([got.unit.numerator, got.unit.denominator]).toEqual(wanted.unit);
    const unknown = got.leftOut.find(({ reason }) => reason === 'unknown-path')?.count ?? 0;
    expect(unknown).toBe(wanted.unknownPath);
    expect(got.from?.stageId).toBe(from);
  },
  AGAINST_ORACLE,
);
