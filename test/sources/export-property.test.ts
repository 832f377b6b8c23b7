import { describe, expect } from 'vitest';
import { coverage, cycle, funnel, velocity, winRate } from '../../src/measures/index.js';
import { parsePipeline, periodContaining, type Pipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { dealsToCsv, definitionOf, loadCsv, pipelineFromCsv } from '../../src/sources/csv/index.js';
import { pipelineArbitrary, type RandomInput } from '../sample/arbitrary.js';
import { asyncProperty } from './async-property.js';

/** What a file holds of deals: not the host's row, nor a stage of which it is only known that it was entered later. */
function kept({ deals, process }: Pipeline): unknown[] {
  const known = new Set<string | null>(process.stages.flatMap(({ stage }) => [stage.id, stage.name]));
  return deals.map(({ fields: _fields, rowIndex: _rowIndex, unmappedStage, ...deal }) => ({
    ...deal,
    unmappedStage: known.has(unmappedStage) ? null : unmappedStage,
  }));
}

async function throughAFile(before: Pipeline, { rates, targets }: RandomInput): Promise<Pipeline> {
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
    store.select(coverage, { window: periodContaining(pipeline.asOf, 'quarter') }),
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
});
