import fc from 'fast-check';
import { expect } from 'vitest';
import { creation, leadVelocity } from '../../src/measures/index.js';
import { addDays, parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { expectSame } from './expect-same.js';
import { oracleCreation, oracleLeads } from './oracle-leads.js';
import { totalOf } from './oracle.js';

const pipelines = pipelineArbitrary().map((input) => parsePipeline(input));
const units = fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const);

property(
  'leads and value created are what plain loops over the deals give, in every period',
  [pipelines, units, fc.integer({ min: 1, max: 500 })],
  (pipeline, unit, days) => {
    const window = { start: addDays(pipeline.asOf, -days), end: addDays(pipeline.asOf, 1) };
    const store = createPipelineStore(pipeline);
    for (const { period, leads } of store.select(leadVelocity, { window, unit }).periods) {
      const wanted = oracleLeads(pipeline, pipeline.deals, period);
      expectSame([leads.count, leads.valueMinor], [wanted.length, totalOf(wanted)]);
    }
    for (const { period, created, wonWithin } of store.select(creation, { window, unit }).periods) {
      const got = [created, wonWithin].flatMap(({ count, valueMinor, negativeMinor }) => [
        count,
        valueMinor,
        valueMinor - negativeMinor,
      ]);
      expectSame(got, oracleCreation(pipeline.deals, period));
    }
  },
);

property(
  'periods follow each other without a gap, and growth upon growth leads from the first count to the last',
  [pipelines, units],
  (pipeline, unit) => {
    const { periods } = createPipelineStore(pipeline).select(leadVelocity, { unit });
    let count = periods[0]!.leads.count;
    for (const [index, { period, leads, previousCount, growth }] of periods.entries()) {
      if (index === 0) continue;
      expectSame(period.start, periods[index - 1]!.period.end);
      expectSame(previousCount, periods[index - 1]!.leads.count);
      count = growth.value === null ? leads.count : count * (1 + growth.value);
    }
    expect(count).toBeCloseTo(periods.at(-1)!.leads.count, 9);
  },
);
