import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { coverage, cycle, funnel, velocity, winRate } from '../../src/measures/index.js';
import { parsePipeline, periodContaining, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { dealsToCsv, definitionOf, loadCsv, pipelineFromCsv } from '../../src/sources/csv/index.js';
import { pipelineArbitrary, type RandomInput } from '../sample/arbitrary.js';
import { choiceArbitrary, operationOf } from '../summary/random-operations.js';
import { asyncProperty } from './async-property.js';

/** All of deals but the host's rows. */
const kept = ({ deals }: Pick<Pipeline, 'deals'>): unknown[] =>
  deals.map(({ fields: _fields, rowIndex: _rowIndex, log: _log, activities: _activities, ...deal }) => deal);

async function throughAFile(
  before: Pipeline,
  { rates, targets }: Pick<RandomInput, 'rates' | 'targets'>,
): Promise<Pipeline> {
  const table = await loadCsv(dealsToCsv(before));
  const { pipeline } = await pipelineFromCsv(table, {
    process: definitionOf(before),
    asOf: before.asOf,
    targets,
    ...(rates === undefined ? {} : { rates }),
  });
  return pipeline;
}

const figuresOf = (pipeline: Pipeline): unknown => {
  const store = createPipelineStore(pipeline);
  return [
    store.select(winRate, {}),
    store.selectGroups(winRate, {}, { groupBy: 'owner' }),
    store.select(funnel, {}),
    store.select(cycle, {}),
    store.select(velocity, {}),
    // A file does not hold what was expected when, which a coverage required by conversion is made of.
    store.select(coverage, {
      window: periodContaining(pipeline.asOf, 'quarter'),
      required: { method: 'win-rate' },
    }),
  ];
};

describe('Export, then import', () => {
  asyncProperty(
    'gives the same deals and the same figures',
    [pipelineArbitrary()],
    async (input) => {
      const before = parsePipeline(input);
      const after = await throughAFile(before, input);
      expect(kept(after)).toEqual(kept(before));
      expect(figuresOf(after)).toEqual(figuresOf(before));
    },
    { runs: 300 },
  );

  asyncProperty(
    'gives the same deals after any of them were moved, edited, made and removed',
    [pipelineArbitrary({ maxDeals: 3, foreignCurrency: false }), fc.array(choiceArbitrary, { maxLength: 8 })],
    async (input, choices) => {
      const store = createPipelineStore(parsePipeline(input));
      for (const choice of choices) {
        const operation = operationOf(store, choice);
        if (operation) store.apply(operation);
      }
      const before = store.snapshot();
      expect(kept(await throughAFile(before, input))).toEqual(kept(before));
    },
    { runs: 300 },
  );
});
